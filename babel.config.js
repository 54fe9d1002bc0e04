/** The oldest engines WeChat still runs on; what they know by themselves is not spelt out again. */
const targets = { ios: '13.4', chrome: '80' };

module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', targets }]],
};
