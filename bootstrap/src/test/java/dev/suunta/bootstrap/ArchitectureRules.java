package dev.suunta.bootstrap;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The rules of the house, by name. {@code root} lets the same rules judge planted violations. */
final class ArchitectureRules {
  private static final Set<String> CLOCKS_AND_CHANCE =
      Set.of(
          "System.currentTimeMillis",
          "System.nanoTime",
          "InstantSource.system",
          "Clock.systemUTC",
          "Clock.systemDefaultZone",
          "Clock.system",
          "UUID.randomUUID",
          "Math.random",
          "ThreadLocalRandom.current",
          "ZoneId.systemDefault",
          "Locale.getDefault");

  private ArchitectureRules() {}

  static Map<String, ArchRule> of(String root) {
    var domain = root + ".domain..";
    var application = root + ".application..";
    var testkit = root + ".testkit..";
    var texts = root + ".texts..";
    var adapters = root + ".adapters..";
    var cli = root + ".adapters.cli..";
    var web = root + ".adapters.web..";
    var persistence = root + ".adapters.persistence..";
    var bootstrap = root + ".bootstrap..";
    var rules = new LinkedHashMap<String, ArchRule>();
    rules.put(
        "dependencies_point_inwards",
        layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("domain")
            .definedBy(domain)
            .layer("application")
            .definedBy(application)
            .layer("texts")
            .definedBy(texts)
            .layer("adapters")
            .definedBy(adapters)
            .layer("bootstrap")
            .definedBy(bootstrap)
            .optionalLayer("testkit")
            .definedBy(testkit)
            .whereLayer("domain")
            .mayNotAccessAnyLayer()
            .whereLayer("application")
            .mayOnlyAccessLayers("domain")
            .whereLayer("texts")
            .mayOnlyAccessLayers("application", "domain")
            .whereLayer("testkit")
            .mayOnlyAccessLayers("application", "domain")
            .whereLayer("adapters")
            .mayOnlyAccessLayers("texts", "application", "domain")
            .whereLayer("bootstrap")
            .mayNotBeAccessedByAnyLayer()
            .ensureAllClassesAreContainedInArchitecture()
            .because("whoever takes the core must not get an adapter with it"));
    rules.put(
        "domain_knows_only_the_platform",
        classes()
            .that()
            .resideInAPackage(domain)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(domain, "java..")
            .because("what is true does not depend on a library"));
    rules.put(
        "application_knows_only_domain_and_platform",
        classes()
            .that()
            .resideInAPackage(application)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(application, domain, "java..")
            .because("what one can do does not depend on a library"));
    rules.put(
        "adapters_do_not_know_each_other",
        slices()
            .matching(root + ".adapters.(*)..")
            .should()
            .notDependOnEachOther()
            .because("each outside technology can be replaced alone"));
    rules.put(
        "driving_adapters_stay_on_the_driving_side",
        noClasses()
            .that()
            .resideInAnyPackage(cli, web)
            .should()
            .dependOnClassesThat(
                describe(
                    "are driven ports, not the facts that they bring",
                    type ->
                        type.getPackageName().matches(".*\\.application\\..*driven")
                            && type.isInterface()
                            && !type.isNestedClass()))
            .because("whoever asks must not go past the use cases"));
    rules.put(
        "driven_adapters_stay_on_the_driven_side",
        noClasses()
            .that()
            .resideInAPackage(adapters)
            .and()
            .resideOutsideOfPackages(cli, web)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(root + ".application..driving..")
            .because("what is asked does not ask back"));
    rules.put(
        "texts_are_for_driving_adapters_only",
        noClasses()
            .that()
            .resideInAPackage(adapters)
            .and()
            .resideOutsideOfPackages(cli, web)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(texts)
            .because("codes and facts are stored, sentences are not"));
    rules.put(
        "only_bootstrap_knows_guice",
        noClasses()
            .that()
            .resideOutsideOfPackage(bootstrap)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.google.inject..", "jakarta.inject..")
            .because("the container is replaced in one place"));
    rules.put(
        "only_persistence_knows_sql",
        noClasses()
            .that()
            .resideOutsideOfPackage(persistence)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "org.jooq..", "java.sql..", "javax.sql..", "org.h2..", "org.flywaydb..")
            .because("the store is replaced in one place"));
    rules.put(
        "only_the_terminal_knows_picocli",
        noClasses()
            .that()
            .resideOutsideOfPackage(cli)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..")
            .because("the command line is replaced in one place"));
    rules.put(
        "only_the_pages_know_javalin_and_jte",
        noClasses()
            .that()
            .resideOutsideOfPackage(web)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.javalin..", "gg.jte..")
            .because("the pages are replaced in one place"));
    rules.put(
        "the_demo_shares_nothing_with_the_readers",
        noClasses()
            .that()
            .resideInAPackage(root + ".bootstrap.demo..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(root + ".adapters.files..")
            .because("a mistake that writer and reader share would not be seen"));
    rules.put(
        "domain_features_form_no_cycle",
        slices()
            .matching(root + ".domain.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a feature must be readable without all others"));
    rules.put(
        "application_features_form_no_cycle",
        slices()
            .matching(root + ".application.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a feature must be readable without all others"));
    rules.put(
        "the_core_is_told_time_and_chance",
        noClasses()
            .that()
            .resideInAnyPackage(domain, application)
            .should()
            .accessTargetWhere(
                describe("reads a clock, chance or the machine's habits", ArchitectureRules::reads))
            .because("the same question must get the same answer"));
    rules.put(
        "no_class_is_named_for_nothing",
        noClasses()
            .that()
            .resideInAPackage(root + "..")
            .and(
                describe(
                    "are not generated from a mapper",
                    type ->
                        type.getRawInterfaces().stream()
                            .noneMatch(mapper -> mapper.isAnnotatedWith("org.mapstruct.Mapper"))))
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Dto")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .because("a name says what a thing is"));
    return rules;
  }

  private static boolean reads(JavaAccess<?> access) {
    var owner = access.getTargetOwner();
    return CLOCKS_AND_CHANCE.contains(owner.getSimpleName() + "." + access.getName())
        || (owner.getPackageName().equals("java.time") && access.getName().equals("now"))
        || (owner.getFullName().equals("java.util.Random") && access.getName().equals("<init>"))
        || (owner.getFullName().equals("java.security.SecureRandom")
            && access.getName().equals("<init>"));
  }
}
