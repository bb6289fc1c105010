package dpi.safeguards.authoring;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.builder.model.KieModuleModel;
import org.kie.internal.builder.InternalKieBuilder;
import org.kie.internal.builder.conf.ParallelRulesBuildThresholdOption;
import org.kie.internal.builder.conf.PropertySpecificOption;

/** Compiles rules into the classes of an executable model. */
final class ModelCompiler {

    /**
     * The classes a pack compiles into.
     *
     * @param modelClass the class to start from
     * @param classes the class files by resource name, such as {@code a/b/C.class}
     */
    record Compiled(String modelClass, Map<String, byte[]> classes) {}

    private ModelCompiler() {}

    /**
     * {@return the compiled rules} The digest names the compilation: compilations with equal names could hand out each
     * other's rules.
     */
    static Compiled compile(String drl, String digest, ClassLoader loader) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("dpi.safeguards.packs", "pack", digest);
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        files.write("src/main/resources/rules.drl", drl);
        // Equal rules compile into equal bytes: threads would number patterns, and watched properties fields, in no
        // stable order.
        KieModuleModel settings = services.newKieModuleModel()
                .setConfigurationProperty(PropertySpecificOption.PROPERTY_NAME, PropertySpecificOption.DISABLED.name())
                .setConfigurationProperty(ParallelRulesBuildThresholdOption.PROPERTY_NAME, "-1");
        KieBuilder builder = ((InternalKieBuilder) services.newKieBuilder(files, loader)).withKModuleModel(settings);
        try {
            builder.buildAll(ExecutableModelProject.class);
            List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
            if (!errors.isEmpty()) {
                throw new IllegalStateException("Checked rules did not compile: " + errors + "\n" + drl);
            }
            InternalKieModule module = (InternalKieModule) builder.getKieModule();
            Map<String, byte[]> classes = new TreeMap<>();
            String model = "";
            for (String name : module.getFileNames()) {
                if (name.endsWith(".class")) {
                    classes.put(name, module.getBytes(name));
                } else if (name.endsWith("drools-model")) {
                    model = modelClass(new String(module.getBytes(name), StandardCharsets.UTF_8));
                }
            }
            return new Compiled(model, classes);
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    private static String modelClass(String listing) {
        return listing.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.contains(":"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No model class is listed in " + listing));
    }
}
