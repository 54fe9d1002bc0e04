import { sheet } from '../classes';
import { Tap } from '../tap/tap';
import styles from './type.module.scss';

const css = sheet(styles);

/** Words one can press. */
export function TextLink({ label, onTap }: { readonly label: string; readonly onTap: () => void }) {
  return (
    <Tap className={css('link')} role="link" label={label} onTap={onTap}>
      {label}
    </Tap>
  );
}
