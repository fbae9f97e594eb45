package org.glossator;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.glossator.command.Glossator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program is built as {@code docs/architecture.md} says; what that page forbids, the code does not do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {
    private static final String ROOT = "org.glossator.";

    private JavaClasses program = new ClassFileImporter().importPackages();

    @BeforeAll
    void readProgram() throws URISyntaxException {
        program = new ClassFileImporter()
                .importPath(Path.of(Glossator.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI()));
        assertThat(program).hasSizeGreaterThan(150);
    }

    @Test
    void everyPackageKnowsExactlyThoseThatItsRowNames() {
        NavigableMap<String, NavigableSet<String>> known = known();
        known.put("command", new TreeSet<>(PackageTable.read().packages()));
        known.get("command").remove("command");
        assertThat(known).isEqualTo(PackageTable.read().known());
    }

    @Test
    void noPackageKnowsItselfByADetour() {
        slices().matching("org.glossator.(*)..").should().beFreeOfCycles().check(program);
    }

    @Test
    void onlyTheCommandLineKnowsHowThingsArePublished() {
        noClasses()
                .that(resideInAnyPackage("org.glossator.format.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.glossator.publish..")
                        .and(DescribedPredicate.not(JavaClass.Predicates.simpleName("Artifact"))))
                .check(program);
    }

    @ParameterizedTest
    @CsvSource({
        "Jackson, tools.jackson.., load",
        "Jackson, org.snakeyaml.., load",
        "flexmark, com.vladsch.., markdown",
        "FreeMarker, freemarker.., format",
        "citeproc, de.undercouch.., cite",
        "picocli, picocli.., command"
    })
    void aLibraryIsKnownToOnePackageAlone(String name, String library, String only) {
        assertThat(PackageTable.read().library(only)).isEqualTo(name);
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + only + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(program);
        assertThat(program.stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .anyMatch(dependency ->
                                JavaClass.Predicates.resideInAPackage(library).test(dependency.getTargetClass())))
                .isTrue();
    }

    @Test
    void namesSayWhatATypeIsFor() {
        noClasses()
                .should()
                .haveNameMatching(".*[.$]([A-Z]\\w*(Util|Utils|Helper|Helpers|Manager|Impl|Common|Misc)|Abstract\\w*)")
                .check(program);
    }

    @Test
    void classesAreFinal() {
        classes()
                .that()
                .areNotInterfaces()
                .and()
                .areNotAnonymousClasses()
                .and()
                .areNotEnums()
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(program);
    }

    @Test
    void nothingIsKeptInStatics() {
        fields().that().areStatic().should().beFinal().check(program);
    }

    @Test
    void onlyTheCommandLineLooksAtTheClockAndTheMachine() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "command..")
                .should()
                .accessClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(program);
    }

    @Test
    void nothingCallsHome() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "javax.net..", "java.rmi..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.net\\.(URLConnection|HttpURLConnection|Socket|ServerSocket|DatagramSocket|InetAddress)")
                .orShould()
                .callMethod(URL.class, "openStream")
                .orShould()
                .callMethod(URL.class, "openConnection")
                .check(program);
    }

    @Test
    void thePreviewAloneListens() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "preview..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.sun..")
                .check(program);
    }

    @Test
    void nothingIsStartedButABrowser() {
        noClasses()
                .that()
                .doNotHaveSimpleName("WebBrowser")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.lang\\.(Process|ProcessBuilder|ProcessBuilder\\$.*|Runtime\\$.*)")
                .orShould()
                .callMethod(Runtime.class, "exec", String[].class)
                .orShould()
                .callMethod(Runtime.class, "exec", String.class)
                .check(program);
    }

    private NavigableMap<String, NavigableSet<String>> known() {
        NavigableMap<String, NavigableSet<String>> known = new TreeMap<>();
        for (JavaClass type : program) {
            NavigableSet<String> targets = known.computeIfAbsent(shortName(type), name -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .filter(target -> target.getPackageName().startsWith(ROOT))
                    .map(ArchitectureTest::shortName)
                    .filter(target -> !target.equals(shortName(type)))
                    .forEach(targets::add);
        }
        return known;
    }

    private static String shortName(JavaClass type) {
        return type.getPackageName().substring(ROOT.length());
    }
}
