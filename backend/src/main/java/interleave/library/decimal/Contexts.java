package interleave.library.decimal;

import interleave.library.contextvars.ContextVar;
import interleave.library.contextvars.Variables;
import interleave.machine.ThreadState;
import interleave.machine.value.HeapPart;

/**
 * The contexts of a process: the three templates, and the context variable that gives every thread
 * and every task its own.
 */
final class Contexts extends HeapPart {
  private final ContextVar variable = ContextVar.named("decimal_context");
  private final DecimalContext standard = DecimalContext.standard();
  private final DecimalContext basic = DecimalContext.basic();
  private final DecimalContext extended = DecimalContext.extended();

  private static Contexts of(ThreadState thread) {
    return thread.process().state(Contexts.class, Contexts::new);
  }

  /** {@code decimal.DefaultContext}. */
  static DecimalContext standard(ThreadState thread) {
    return of(thread).standard;
  }

  /** {@code decimal.BasicContext}. */
  static DecimalContext basic(ThreadState thread) {
    return of(thread).basic;
  }

  /** {@code decimal.ExtendedContext}. */
  static DecimalContext extended(ThreadState thread) {
    return of(thread).extended;
  }

  /** {@code decimal.getcontext()}: a copy of {@code DefaultContext} where none has been set. */
  static DecimalContext current(ThreadState thread) {
    Contexts contexts = of(thread);
    Variables variables = Variables.current(thread);
    if (variables.get(contexts.variable) instanceof DecimalContext known) {
      return known;
    }
    DecimalContext made = contexts.standard.fresh();
    variables.set(contexts.variable, made);
    return made;
  }

  /** {@code decimal.setcontext(context)}; of a template, a copy is set. */
  static void set(ThreadState thread, DecimalContext context) {
    Contexts contexts = of(thread);
    boolean template =
        context == contexts.standard || context == contexts.basic || context == contexts.extended;
    Variables.current(thread).set(contexts.variable, template ? context.fresh() : context);
  }
}
