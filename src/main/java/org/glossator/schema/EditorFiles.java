package org.glossator.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.glossator.load.FileForm;
import org.glossator.model.Content;

/**
 * The JSON Schemas of a project's files, which lie in {@code .glossator/schema/} for editors to read; and, where there are
 * settings of Visual Studio Code, snippets for the heads of Markdown files.
 */
public final class EditorFiles {
    /** Where they lie below the project. */
    public static final String FOLDER = ".glossator/schema";

    private static final String VISUAL_STUDIO_CODE = ".vscode";

    private EditorFiles() {}

    /**
     * Their texts by the name of the file, such as {@code claim.json}.
     *
     * @param content the entries whose names editors shall offer
     */
    public static Map<String, String> of(Optional<Content> content) {
        Schema schema = new Schema(new Names(content));
        Map<String, String> texts = new LinkedHashMap<>();
        FileForm.all().forEach(file -> texts.put(file.name() + ".json", JsonText.of(schema.of(file))));
        return texts;
    }

    /** Writes those that differ and returns how many schemas there are. */
    public static int write(Path project, Optional<Content> content) throws IOException {
        Path folder = project.resolve(FOLDER);
        Files.createDirectories(folder);
        Map<String, String> texts = of(content);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            writeIfOther(folder.resolve(text.getKey()), text.getValue());
        }
        Path settings = project.resolve(VISUAL_STUDIO_CODE);
        if (Files.isDirectory(settings)) {
            writeIfOther(
                    settings.resolve("glossator.code-snippets"), JsonText.of(new Snippets(new Names(content)).all()));
        }
        return texts.size();
    }

    private static void writeIfOther(Path file, String text) throws IOException {
        if (!Files.isRegularFile(file) || !Files.readString(file).equals(text)) {
            Files.writeString(file, text);
        }
    }
}
