import { device } from '../runtime/device';
import type { Phone } from '../runtime/phone';
import { api } from './api';

export function systemInfoApis(phone: Phone) {
  const windowInfo = () => {
    const { innerWidth: width, innerHeight: height, devicePixelRatio: pixelRatio } = window;
    const bottom = height - device.safeBottom;
    const page = phone.stack.top?.frame.frame.getBoundingClientRect();
    return {
      pixelRatio,
      screenWidth: width,
      screenHeight: height,
      windowWidth: width,
      windowHeight: Math.round(page?.height ?? height),
      statusBarHeight: device.statusBarHeight,
      screenTop: Math.round(page?.top ?? 0),
      safeArea: {
        left: 0,
        right: width,
        top: device.statusBarHeight,
        bottom,
        width,
        height: bottom - device.statusBarHeight,
      },
    };
  };
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
  const deviceInfo = () => ({
    platform: 'devtools',
    brand: 'devtools',
    model: device.model,
    system: device.system,
    benchmarkLevel: 30,
    abi: '',
    deviceAbi: '',
    cpuType: '',
    memorySize: '',
  });
  const all = () => ({ ...windowInfo(), ...appBaseInfo(), ...deviceInfo() });
  return {
    getWindowInfo: windowInfo,
    getAppBaseInfo: appBaseInfo,
    getDeviceInfo: deviceInfo,
    getSystemInfoSync: all,
    getSystemInfo: api('getSystemInfo', all),
    getSystemInfoAsync: api('getSystemInfoAsync', all),
    getSystemSetting: () => ({ locationEnabled: true, wifiEnabled: true, bluetoothEnabled: false }),
    getMenuButtonBoundingClientRect: () => {
      const { width, height, top, right } = device.capsule;
      const edge = window.innerWidth - right;
      return { width, height, top, bottom: top + height, left: edge - width, right: edge };
    },
    getAccountInfoSync: () => ({
      miniProgram: { appId: 'touristappid', envVersion: 'develop', version: '' },
      plugin: {},
    }),
  };
}
