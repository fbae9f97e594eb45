package org.glossator.schema;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.load.FileForm;
import org.glossator.load.Loader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Holds a project's files against the schemas that are written for it, as an editor would. */
public final class SchemaCheck {
    private static final YAMLMapper YAML = new YAMLMapper();

    private final Path project;
    private final Map<FileForm, Schema> schemas = new LinkedHashMap<>();

    public SchemaCheck(Path project) {
        this.project = project;
        Map<String, String> texts =
                EditorFiles.of(new Loader(project, true).load().value());
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
        FileForm.all()
                .forEach(file -> schemas.put(
                        file, registry.getSchema(new JsonMapper().readTree(texts.get(file.name() + ".json")))));
    }

    /** What the schemas find wrong in the project's files, each with the file's path. */
    public List<String> faults() {
        try (Stream<Path> files = Files.walk(project.resolve("content"))) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .flatMap(file -> faults(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> faults(Path file) {
        String path = project.resolve("content").relativize(file).toString();
        List<String> faults = new ArrayList<>();
        form(path).ifPresent(form -> {
            JsonNode value = YAML.readTree(yaml(file, form));
            schemas.get(form).validate(value).forEach(fault -> faults.add(path + ": " + fault));
        });
        return faults;
    }

    private static String yaml(Path file, FileForm form) {
        try {
            String text = Files.readString(file);
            return form.isMarkdown() ? text.split("(?m)^---\\s*$", 3)[1] : text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<FileForm> form(String path) {
        return schemas.keySet().stream()
                .filter(form -> path.matches(form.pattern().replace(".", "\\.").replace("*", "[^/]+")))
                .findFirst();
    }
}
