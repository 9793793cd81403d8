package interleave.syntax.ast;

import interleave.syntax.source.SourceText;
import interleave.syntax.source.Span;
import interleave.syntax.source.SyntaxWarning;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * Visits every part of a syntax tree, in no particular order and without recursion. The tree
 * consists of records, so what a node consists of is read off its class.
 */
public final class Nodes {
  private static final ClassValue<Method[]> PARTS =
      new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
          RecordComponent[] components = type.getRecordComponents();
          Method[] parts = new Method[components.length];
          for (int i = 0; i < parts.length; i++) {
            parts[i] = components[i].getAccessor();
          }
          return parts;
        }
      };

  private Nodes() {}

  /** Visits a tree's root and all below it. */
  public static void visit(Record root, Consumer<Record> visitor) {
    Deque<Object> left = new ArrayDeque<>();
    left.push(root);
    while (!left.isEmpty()) {
      Object next = left.pop();
      if (next instanceof List<?> list) {
        list.forEach(each -> add(left, each));
      } else {
        visitor.accept((Record) next);
        for (Method part : PARTS.get(next.getClass())) {
          add(left, get(part, next));
        }
      }
    }
  }

  private static void add(Deque<Object> left, Object part) {
    boolean leaf =
        part instanceof Span || part instanceof SourceText || part instanceof SyntaxWarning;
    if (!leaf && (part instanceof Record || part instanceof List)) {
      left.push(part);
    }
  }

  private static Object get(Method part, Object node) {
    try {
      return part.invoke(node);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }
}
