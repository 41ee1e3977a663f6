import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/**
 * Migrates an empty in-memory database and generates jOOQ's tables from what stands in it, so that
 * the code is made from the very files that run. Run by the build with the toolchain's Java.
 */
class Generate {
  public static void main(String[] arguments) throws Exception {
    var url =
        "jdbc:h2:mem:codegen;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
            + "DEFAULT_NULL_ORDERING=HIGH";
    Flyway.configure()
        .dataSource(url, "sa", "")
        .locations("filesystem:" + arguments[0])
        .load()
        .migrate();
    GenerationTool.generate(
        new Configuration()
            .withLogging(Logging.WARN)
            .withJdbc(new Jdbc().withUrl(url).withUser("sa").withPassword(""))
            .withGenerator(
                new Generator()
                    .withDatabase(
                        new Database()
                            .withName("org.jooq.meta.h2.H2Database")
                            .withInputSchema("public")
                            .withOutputSchemaToDefault(true)
                            .withExcludes("flyway_schema_history")
                            .withForcedTypes(
                                new org.jooq.meta.jaxb.ForcedType()
                                    .withName("INSTANT")
                                    .withIncludeTypes("(?i:TIMESTAMP.*WITH.*TIME.*ZONE)")))
                    .withGenerate(
                        new org.jooq.meta.jaxb.Generate()
                            .withGeneratedAnnotation(false)
                            .withPojos(true)
                            .withPojosAsJavaRecordClasses(true))
                    .withStrategy(
                        new org.jooq.meta.jaxb.Strategy()
                            .withMatchers(
                                new org.jooq.meta.jaxb.Matchers()
                                    .withTables(
                                        new org.jooq.meta.jaxb.MatchersTableType()
                                            .withPojoClass(
                                                new org.jooq.meta.jaxb.MatcherRule()
                                                    .withTransform(
                                                        org.jooq.meta.jaxb.MatcherTransformType
                                                            .PASCAL)
                                                    .withExpression("$0_row")))))
                    .withTarget(
                        new Target()
                            .withPackageName("dev.suunta.adapters.persistence.generated")
                            .withDirectory(arguments[1]))));
  }
}
