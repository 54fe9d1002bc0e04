import { packAsWechatWould } from './weapp/pack';

/**
 * `tsx scripts/pack-weapp.ts DIR`: WeChat's packer on a build, in a process of its own because
 * it leaves compilers running and talks a lot. Exits 0 when it takes the build; otherwise the
 * last line on standard error is its refusal.
 */
const [weappDir] = process.argv.slice(2);
packAsWechatWould(weappDir ?? 'dist/weapp').then(
  (files) => {
    console.log(`${files.length} files would be uploaded.`);
    process.exit(0);
  },
  (refusal: unknown) => {
    const words = refusal instanceof Error ? refusal.message : JSON.stringify(refusal);
    console.error(words.replaceAll('\n', ' '));
    process.exit(1);
  },
);
