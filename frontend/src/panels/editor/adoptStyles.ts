/**
 * CodeMirror writes its styles into a `<style>` element, which a strict Content-Security-Policy forbids. Its
 * style modules are adopted as a constructed style sheet instead, which such a policy allows, so the server
 * needs neither `unsafe-inline` nor a nonce. Must run before the first editor is made.
 */
import { StyleModule } from 'style-mod';

type Root = Document | ShadowRoot | DocumentOrShadowRoot;

export function adoptEditorStyles(): void {
  if (!('adoptedStyleSheets' in document) || !('replaceSync' in CSSStyleSheet.prototype)) return;
  const sheet = new CSSStyleSheet();
  const mounted: StyleModule[] = [];
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  StyleModule.mount = (_root: Root, modules: StyleModule | readonly StyleModule[]) => {
    const wanted = Array.isArray(modules) ? (modules as readonly StyleModule[]) : [modules as StyleModule];
    if (wanted.every((module) => mounted.includes(module))) return;
    merge(mounted, wanted);
    sheet.replaceSync(mounted.map((module) => module.getRules()).join('\n'));
  };
}

/** Adds modules in their order of precedence: each behind the one that stands before it in `wanted`. */
function merge(mounted: StyleModule[], wanted: readonly StyleModule[]): void {
  let place = 0;
  for (const module of wanted) {
    const at = mounted.indexOf(module);
    if (at >= place) {
      place = at + 1;
    } else {
      if (at >= 0) {
        mounted.splice(at, 1);
        place--;
      }
      mounted.splice(place++, 0, module);
    }
  }
}
