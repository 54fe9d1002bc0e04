/** What the cloud takes as a way to reach somebody. */
export type To = { readonly mobile: string } | { readonly email: string };

/** What was typed, as a mobile number of the mainland or a mailbox; null where it is neither. */
export function contactOf(typed: string): To | null {
  const text = typed.trim();
  const mobile = text.replace(/[\s-]/g, '').replace(/^(\+86|0086)/, '');
  if (/^1[3-9]\d{9}$/.test(mobile)) {
    return { mobile };
  }
  return /^\S+@\S+\.\S+$/.test(text) ? { email: text } : null;
}

export const typedOf = (to: To): string => ('mobile' in to ? to.mobile : to.email);
