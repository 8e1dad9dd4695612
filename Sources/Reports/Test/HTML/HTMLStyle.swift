/// The style of the page: it follows the reader's light or dark setting, and prints.
///
/// Without `<` and `&`, so that the page is well-formed XML too.
enum HTMLStyle {
  static let text = """

    :root { color-scheme: light dark; --text: #1b1f24; --page: #ffffff; --panel: #f3f5f7; --line: #d5dade;
      --faint: #59636e; --good: #116329; --bad: #b3172b; --skip: #6b5300; }
    @media (prefers-color-scheme: dark) {
      :root { --text: #e6e9ec; --page: #14171a; --panel: #1e2327; --line: #3a4148;
        --faint: #a0aab4; --good: #5fce7f; --bad: #ff8088; --skip: #e2b93b; }
    }
    * { box-sizing: border-box; }
    body { margin: 0 auto; max-width: 72rem; padding: 1.5rem 1rem 4rem; color: var(--text);
      background: var(--page); font: 1rem/1.5 system-ui, sans-serif; }
    h1 { margin: 0; font-size: 1.5rem; }
    h2 { margin: 2rem 0 0; font-size: 1.2rem; }
    p { margin: 0.25rem 0; }
    .summary { font-size: 1.2rem; font-weight: 600; }
    .faint, .not-reached, .not-run, .skipped .name { color: var(--faint); }
    .good { color: var(--good); }
    .skip { color: var(--skip); }
    .bad, .warning, .refusal { color: var(--bad); }
    form { display: flex; flex-wrap: wrap; gap: 0.75rem; align-items: center; position: sticky; top: 0;
      padding: 0.75rem 0; background: var(--page); border-bottom: 1px solid var(--line); }
    form[hidden] { display: none; }
    input, select, button { font: inherit; color: inherit; background: var(--panel);
      border: 1px solid var(--line); border-radius: 0.3rem; padding: 0.2rem 0.5rem; }
    details.scenario { margin: 0.5rem 0; border: 1px solid var(--line); border-left-width: 0.4rem;
      border-radius: 0.3rem; padding: 0.4rem 0.8rem; }
    details.passed { border-left-color: var(--good); }
    details.failed { border-left-color: var(--bad); }
    details.skipped { border-left-color: var(--skip); }
    summary { cursor: pointer; }
    .name { font-weight: 600; overflow-wrap: anywhere; }
    .passed .status { color: var(--good); }
    .failed .status { color: var(--bad); font-weight: 600; }
    .skipped .status, .not-reached .status { color: var(--skip); }
    .failed .passed .status { color: var(--good); font-weight: 400; }
    .failed .not-reached .status { font-weight: 400; color: var(--skip); }
    .tag { padding: 0 0.4rem; border: 1px solid var(--line); border-radius: 0.6rem; font-size: 0.85rem; }
    .steps { padding-left: 2rem; overflow-wrap: anywhere; }
    img { max-width: 100%; border: 1px solid var(--line); }
    .failure { border-left: 0.2rem solid var(--bad); padding-left: 0.8rem; margin: 0.5rem 0; }
    pre { margin: 0.5rem 0; padding: 0.6rem; overflow-x: auto; background: var(--panel);
      border-radius: 0.3rem; font: 0.875rem/1.35 ui-monospace, monospace; }
    pre.screen { line-height: 1.15; }
    code { font-family: ui-monospace, monospace; overflow-wrap: anywhere; }
    table { border-collapse: collapse; margin: 0.5rem 0; font-size: 0.9rem; }
    th, td { border: 1px solid var(--line); padding: 0.15rem 0.5rem; text-align: left; vertical-align: top;
      overflow-wrap: anywhere; }
    @media print { form { display: none; } }

    """
}
