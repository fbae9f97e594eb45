package org.glossator.doctor;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the program runs on.
 *
 * @param java the version's first number
 * @param version as Java calls itself
 * @param memory the most that the program may use, in bytes
 * @param fileNames the encoding in which names of files are written
 * @param console the encoding in which the terminal shows letters; empty where Java does not say
 */
public record Machine(
        int java,
        String version,
        String vendor,
        long memory,
        String system,
        String fileNames,
        Optional<String> console) {
    private static final int NEEDED = 17;
    private static final long LITTLE = 200L << 20;

    public static Machine ofThisProcess() {
        return new Machine(
                Integer.parseInt(
                        System.getProperty("java.specification.version", "0").replaceFirst("^1\\.", "")),
                System.getProperty("java.version", ""),
                System.getProperty("java.vendor", ""),
                Runtime.getRuntime().maxMemory(),
                System.getProperty("os.name", ""),
                System.getProperty("sun.jnu.encoding", StandardCharsets.UTF_8.name()),
                Optional.ofNullable(System.getProperty("stdout.encoding")));
    }

    List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        String name = "Java " + version + " of " + vendor;
        remarks.add(
                java < NEEDED
                        ? Remark.problem(name + " is too old", "install Java " + NEEDED + " or later")
                        : Remark.ok(name));
        String amount = memory >> 20 > 4096 ? (memory >> 30) + " GB" : (memory >> 20) + " MB";
        remarks.add(
                memory < LITTLE
                        ? Remark.note(
                                "the program may use " + amount + " of memory; a large site may need more",
                                "set GLOSSATOR_JAVA_OPTIONS=-Xmx1g")
                        : Remark.ok("the program may use " + amount + " of memory"));
        remarks.add(names());
        letters().ifPresent(remarks::add);
        return remarks;
    }

    private boolean isWindows() {
        return system.toLowerCase(Locale.ROOT).startsWith("windows");
    }

    // Windows keeps names in Unicode, whatever Java calls the encoding there.
    private Remark names() {
        if (isWindows() || fileNames.equalsIgnoreCase("UTF-8")) {
            return Remark.ok("names of files may have letters of every language");
        }
        return Remark.problem(
                "names of files are written as " + fileNames + ", which has no letters such as ü or є",
                "set the variable LC_ALL to C.UTF-8 before you run Glossator");
    }

    private Optional<Remark> letters() {
        return console.filter(encoding -> isWindows() && !encoding.equalsIgnoreCase("UTF-8"))
                .map(encoding -> Remark.note(
                        "this terminal shows letters as " + encoding + ", so messages may look strange",
                        "type chcp 65001 first, or use the app called Terminal"));
    }
}
