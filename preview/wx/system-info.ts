import { device } from '../runtime/device';
import type { Phone } from '../runtime/phone';
import { api } from './api';

/** The phone's sizes, WeChat's version, and what the device says of itself. */
export function systemInfoApis(phone: Phone) {
  const windowInfo = () => windowSizes(phone);
  const appBaseInfo = () => ({
    SDKVersion: device.sdkVersion,
    version: device.wechatVersion,
    language: phone.settings().language,
    theme: phone.shell.theme(),
    enableDebug: false,
    host: { env: 'WeChat' },
    fontSizeSetting: 16,
    fontSizeScaleFactor: 1,
  });
  const deviceInfo = () => DEVICE;
  const all = () => ({ ...windowInfo(), ...appBaseInfo(), ...deviceInfo() });
  return {
    getWindowInfo: windowInfo,
    getAppBaseInfo: appBaseInfo,
    getDeviceInfo: deviceInfo,
    getSystemInfoSync: all,
    getSystemInfo: api('getSystemInfo', all),
    getSystemInfoAsync: api('getSystemInfoAsync', all),
    getSystemSetting: () => ({ locationEnabled: true, wifiEnabled: true, bluetoothEnabled: false }),
    getMenuButtonBoundingClientRect: capsuleBox,
    getAccountInfoSync: () => ({
      miniProgram: { appId: 'touristappid', envVersion: 'develop', version: '' },
      plugin: {},
    }),
  };
}

const DEVICE = {
  platform: 'devtools',
  brand: 'devtools',
  model: device.model,
  system: device.system,
  benchmarkLevel: 30,
  abi: '',
  deviceAbi: '',
  cpuType: '',
  memorySize: '',
};

function windowSizes({ stack }: Phone) {
  const { innerWidth: width, innerHeight: height, devicePixelRatio: pixelRatio } = window;
  const { statusBarHeight: top, safeBottom } = device;
  const bottom = height - safeBottom;
  const page = stack.top?.frame.frame.getBoundingClientRect();
  return {
    pixelRatio,
    screenWidth: width,
    screenHeight: height,
    windowWidth: width,
    windowHeight: Math.round(page?.height ?? height),
    statusBarHeight: top,
    screenTop: Math.round(page?.top ?? 0),
    safeArea: { left: 0, right: width, top, bottom, width, height: bottom - top },
  };
}

function capsuleBox() {
  const { width, height, top, right: margin } = device.capsule;
  const right = window.innerWidth - margin;
  return { width, height, top, bottom: top + height, left: right - width, right };
}
