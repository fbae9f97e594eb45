package org.glossator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file that is laid over a project.
 *
 * @param path below the project's folder
 * @param manner how it is there, in the words that the explanations of rules use; empty for a plain text
 */
record Overlay(String path, String manner, String text) {
    private static final String LATER = "changed after it was verified";
    private static final Pattern LINK = Pattern.compile("a link to `([^`]+)`");
    private static final Pattern LONG = Pattern.compile("with the last line ([0-9]+) times");

    /** Whether it is written only after the site was verified. */
    boolean isLater() {
        return manner.equals(LATER);
    }

    void layOver(Path project) {
        try {
            Path file = project.resolve(path);
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            lay(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The section of a golden file that stands for this one. */
    String section() {
        return "-- " + path + (manner.isEmpty() ? "" : ", " + manner) + " --\n" + text;
    }

    private void lay(Path file) throws IOException {
        Matcher link = LINK.matcher(manner);
        Matcher length = LONG.matcher(manner);
        if (manner.isEmpty() || isLater()) {
            Files.writeString(file, text);
        } else if (link.matches()) {
            Files.createSymbolicLink(file, Path.of(link.group(1)));
        } else if (length.matches()) {
            Files.writeString(file, text + lastLine().repeat(Integer.parseInt(length.group(1)) - 1));
        } else {
            layOddly(file);
        }
    }

    private void layOddly(Path file) throws IOException {
        switch (manner) {
            case "left out" -> {}
            case "saved as Windows-1252" -> Files.writeString(file, text, Charset.forName("windows-1252"));
            case "saved as UTF-8 with BOM" -> Files.writeString(file, "\uFEFF" + text, StandardCharsets.UTF_8);
            case "saved as UTF-8 but for é" -> Files.write(file, withForeignByte());
            case "that nobody may read" -> {
                Files.writeString(file, text);
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
            }
            default -> throw new IllegalArgumentException("no manner of laying a file over a site: " + manner);
        }
    }

    private byte[] withForeignByte() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String part : text.split("(?<=é)", -1)) {
            bytes.writeBytes(part.replace("é", "").getBytes(StandardCharsets.UTF_8));
            if (part.endsWith("é")) {
                bytes.write(0xe9);
            }
        }
        return bytes.toByteArray();
    }

    private String lastLine() {
        return text.substring(text.lastIndexOf('\n', text.length() - 2) + 1);
    }
}
