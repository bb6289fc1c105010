package dpi.safeguards;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures;
import java.util.List;

/** The floors of the core: arrows point down only. */
@AnalyzeClasses(packages = "dpi.safeguards", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final List<String> NEVER_IN_SIGNATURES = List.of("org.drools.", "org.kie.", "com.fasterxml.");

    @ArchTest
    static final ArchRule FLOORS = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("dpi.safeguards..")
            .layer("facts")
            .definedBy("dpi.safeguards.facts")
            .layer("input")
            .definedBy("dpi.safeguards.input")
            .layer("finding")
            .definedBy("dpi.safeguards.finding")
            .layer("pack")
            .definedBy("dpi.safeguards.pack")
            .layer("outline")
            .definedBy("dpi.safeguards.internal.outline")
            .layer("json")
            .definedBy("dpi.safeguards.internal.json")
            .layer("engine")
            .definedBy("dpi.safeguards.internal.engine")
            .layer("explain")
            .definedBy("dpi.safeguards.internal.explain")
            .layer("flight")
            .definedBy("dpi.safeguards.internal.flight")
            .layer("archive")
            .definedBy("dpi.safeguards.internal.archive")
            .layer("root")
            .definedBy("dpi.safeguards")
            .layer("formats")
            .definedBy("dpi.safeguards.io", "dpi.safeguards.report")
            .whereLayer("formats")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("root")
            .mayOnlyBeAccessedByLayers("formats")
            .whereLayer("engine")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("flight")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("explain")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("archive")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("json")
            .mayOnlyBeAccessedByLayers("archive", "root", "formats")
            .whereLayer("outline")
            .mayOnlyBeAccessedByLayers("json", "explain", "archive", "root")
            .whereLayer("pack")
            .mayOnlyBeAccessedByLayers("outline", "json", "archive", "root", "formats")
            .whereLayer("finding")
            .mayOnlyBeAccessedByLayers("pack", "outline", "json", "engine", "explain", "flight", "root", "formats")
            .whereLayer("input")
            .mayOnlyBeAccessedByLayers("outline", "json", "archive", "root", "formats")
            .because("what is below must be understood without what is above");

    @ArchTest
    static final ArchRule FACTS_USE_THE_JDK_ALONE = classes()
            .that()
            .resideInAPackage("dpi.safeguards.facts")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "dpi.safeguards.facts",
                    "org.jspecify..",
                    "io.soabase.recordbuilder..",
                    "javax.annotation..")
            .because("facts are the words of the domain and nothing else");

    @ArchTest
    static final ArchRule DROOLS_STAYS_INSIDE = noClasses()
            .that()
            .resideOutsideOfPackage("dpi.safeguards.internal.engine")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..")
            .because("the engine could be replaced without a user noticing");

    @ArchTest
    static final ArchRule JACKSON_STAYS_WITH_THE_FORMATS = noClasses()
            .that()
            .resideOutsideOfPackages("dpi.safeguards.internal.json", "dpi.safeguards.io", "dpi.safeguards.report")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml..")
            .because("only formats know how they are written");

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("dpi.safeguards.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule SIGNATURES_ARE_OUR_OWN = classes()
            .that()
            .resideOutsideOfPackage("..internal..")
            .and()
            .arePublic()
            .should(showNoForeignTypes())
            .because("whoever embeds the library must not compile against Drools or Jackson");

    @ArchTest
    static final ArchRule PUBLIC_MEANS_PROMISED = classes()
            .that()
            .resideOutsideOfPackage("..internal..")
            .and()
            .arePublic()
            .and()
            .haveSimpleNameNotEndingWith("Builder")
            .should()
            .haveModifier(JavaModifier.FINAL)
            .orShould()
            .beInterfaces()
            .orShould()
            .beEnums()
            .because("a type that cannot be extended can be kept");

    @ArchTest
    static final ArchRule NO_CLOCK = noClasses()
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "getProperty", String.class)
            .orShould()
            .callMethod(System.class, "getenv", String.class)
            .because("the same input gives the same bytes, today and in ten years");

    private static ArchCondition<JavaClass> showNoForeignTypes() {
        return new ArchCondition<>("show no type of Drools, KIE or Jackson") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaMethod method : type.getMethods()) {
                    if (!method.getModifiers().contains(JavaModifier.PUBLIC)) {
                        continue;
                    }
                    method.getAllInvolvedRawTypes().stream()
                            .map(JavaClass::getName)
                            .filter(name -> NEVER_IN_SIGNATURES.stream().anyMatch(name::startsWith))
                            .forEach(name -> events.add(
                                    SimpleConditionEvent.violated(method, method.getFullName() + " shows " + name)));
                }
            }
        };
    }
}
