package interleave.syntax;

import interleave.code.Compiler;
import interleave.code.Origin;
import interleave.code.UnsupportedFeatureException;
import interleave.syntax.source.SyntaxErrorException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Parses and compiles broken programs: {@code java -cp … interleave.syntax.ParseMutants COUNT SEED
 * FOLDER…}, run in {@code backend/}. As {@link CompareErrors}, but without asking python3, so that
 * a million take minutes; one in eight is broken by its bytes. Shows whatever ends otherwise than
 * in a tree or a clean error, and what takes long.
 */
final class ParseMutants {
  private static final Duration LONG = Duration.ofSeconds(2);
  private static final int BYTE_MUTANTS = 8;
  private static final int MOST_BYTES = 4;

  private int taken;
  private int refused;
  private int failed;

  private ParseMutants() {}

  public static void main(String[] args) throws IOException {
    int count = Integer.parseInt(args[0]);
    long seed = Long.parseLong(args[1]);
    List<String> programs = new ArrayList<>();
    for (int i = 2; i < args.length; i++) {
      for (Path file : CompareTrees.programsBelow(Path.of(args[i]))) {
        programs.addAll(CompareErrors.pieces(TreeOracle.read(file)));
      }
    }
    ParseMutants run = new ParseMutants();
    Random random = new Random(seed);
    Mutator mutator = new Mutator(seed);
    for (int i = 0; i < count; i++) {
      String program = programs.get(random.nextInt(programs.size()));
      run.check(i % BYTE_MUTANTS == 0 ? brokenBytes(program, random) : mutator.mutate(program));
    }
    System.out.printf(
        "%,d mutants: %,d taken, %,d refused, %,d failed%n",
        count, run.taken, run.refused, run.failed);
    System.exit(run.failed == 0 ? 0 : 1);
  }

  /** The program with some bytes replaced, read as a file is: what is no UTF-8 is replaced. */
  private static String brokenBytes(String program, Random random) {
    byte[] bytes = program.getBytes(StandardCharsets.UTF_8);
    for (int i = random.nextInt(MOST_BYTES); i >= 0 && bytes.length > 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private void check(String mutant) {
    long start = System.nanoTime();
    try {
      Compiler.compile(Parser.parse("mutant.py", mutant), "mutant.py", Origin.PROGRAM);
      taken++;
    } catch (SyntaxErrorException | UnsupportedFeatureException clean) {
      refused++;
    } catch (RuntimeException | StackOverflowError failure) {
      failed++;
      System.out.println("==== " + failure + " at " + failure.getStackTrace()[0]);
      System.out.println(mutant);
    }
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    if (took.compareTo(LONG) > 0) {
      failed++;
      System.out.println("==== " + took);
      System.out.println(mutant);
    }
  }
}
