import type { Text } from '../words';

export const text = {
  'zh-CN': {
    title: '显示',
    elder: '关怀模式',
    elderNote: '字更大、颜色更分明，一屏只放最要紧的',
    language: '语言',
    languages: { system: '跟随系统', 'zh-CN': '中文', en: 'English' },
    theme: '深浅',
    themes: { system: '跟随系统', light: '浅色', dark: '深色' },
  },
  en: {
    title: 'Display',
    elder: 'Large and simple',
    elderNote: 'Larger type, stronger contrast, fewer things on a screen',
    language: 'Language',
    languages: { system: 'As the phone', 'zh-CN': '中文', en: 'English' },
    theme: 'Theme',
    themes: { system: 'As the phone', light: 'Light', dark: 'Dark' },
  },
} satisfies Text;
