package interleave;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** Keeps the packages in their one direction, and everything that is not reproducible out. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("interleave");

  private static final String[] DETERMINISTIC = {"interleave.machine..", "interleave.library.."};

  @Test
  void packagesDependInOneDirection() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .withOptionalLayers(true)
        .layer("syntax")
        .definedBy("interleave.syntax..")
        .layer("code")
        .definedBy("interleave.code..")
        .layer("machine")
        .definedBy("interleave.machine..")
        .layer("library")
        .definedBy("interleave.library..")
        .layer("timeline")
        .definedBy("interleave.timeline..")
        .layer("analysis")
        .definedBy("interleave.analysis..")
        .layer("explore")
        .definedBy("interleave.explore..")
        .layer("run")
        .definedBy("interleave.run..")
        .layer("scenario")
        .definedBy("interleave.scenario..")
        .layer("server")
        .definedBy("interleave.server..")
        .layer("cli")
        .definedBy("interleave.cli..")
        .whereLayer("syntax")
        .mayNotAccessAnyLayer()
        .whereLayer("machine")
        .mayNotAccessAnyLayer()
        .whereLayer("code")
        .mayOnlyAccessLayers("syntax", "machine")
        .whereLayer("library")
        .mayOnlyAccessLayers("machine")
        .whereLayer("timeline")
        .mayOnlyAccessLayers("machine")
        .whereLayer("analysis")
        .mayOnlyAccessLayers("timeline", "machine", "syntax")
        .whereLayer("explore")
        .mayOnlyAccessLayers("machine")
        .whereLayer("run")
        .mayOnlyBeAccessedByLayers("scenario", "server", "cli")
        .whereLayer("scenario")
        .mayOnlyBeAccessedByLayers("server", "cli")
        .whereLayer("server")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .check(CLASSES);
  }

  @Test
  void onlyTheServerSeesTheWebFramework() {
    noClasses()
        .that(
            resideInAPackage("interleave..").and(notIn("interleave.server..", "interleave.cli..")))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..")
        .check(CLASSES);
  }

  @Test
  void jsonStaysAtTheEdges() {
    noClasses()
        .that(
            resideInAPackage("interleave..")
                .and(
                    notIn(
                        "interleave.timeline..",
                        "interleave.server..",
                        "interleave.scenario..",
                        "interleave.cli..")))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml.jackson..")
        .check(CLASSES);
  }

  @Test
  void nothingOfTheHostLeaksIntoARun() {
    noClasses()
        .that()
        .resideInAnyPackage(DETERMINISTIC)
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Thread.class)
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage("java.util.concurrent..", "java.net..", "java.nio.file..")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(System.class, "identityHashCode", Object.class)
        .orShould()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(ZonedDateTime.class, "now")
        .orShould()
        .callMethod(UUID.class, "randomUUID")
        .orShould()
        .callMethod(Math.class, "random")
        .orShould()
        .callConstructor(Random.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(ThreadLocalRandom.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaClass> notIn(String... packages) {
    return DescribedPredicate.not(resideInAnyPackage(packages));
  }
}
