package org.glossator.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a project is kept in Git, where it is; nothing needs it to be. */
record GitRemarks(Path project, Path site) {
    List<Remark> remarks() throws IOException {
        Optional<Path> top = GitIndex.top(project);
        if (top.isEmpty()) {
            return List.of(Remark.ok("the project is not kept in Git, which nothing here needs"));
        }
        Optional<GitIndex> found = GitIndex.around(project);
        if (found.isEmpty()) {
            return List.of(Remark.ok("kept in Git in " + top.get()));
        }
        GitIndex index = found.get();
        List<Remark> remarks = new ArrayList<>();
        if (!index.unmerged().isEmpty()) {
            remarks.add(Remark.problem(
                    "a merge is not done: two versions wait in " + Names.few(List.copyOf(index.unmerged())),
                    "make one of each, take out the lines with <<<<<<< and >>>>>>>, then git add and git commit"));
        }
        texts(index).ifPresent(remarks::add);
        if (site.startsWith(index.top())) {
            remarks.add(published(index));
        }
        return remarks;
    }

    private Remark published(GitIndex index) throws IOException {
        boolean kept = index.keepsAnythingIn(site);
        boolean ignored = isIgnored(index);
        if (kept && ignored) {
            return Remark.note(
                    "the published site is kept in Git, but .gitignore leaves it out, so new pages go missing",
                    "take its line out of .gitignore, or take the site out: git rm -r --cached "
                            + index.relative(site));
        }
        return Remark.ok(
                kept
                        ? "content and the published site are kept in Git"
                        : "the project is kept in Git, the site is not");
    }

    private Optional<Remark> texts(GitIndex index) {
        String below = index.relative(project).isEmpty() ? "" : index.relative(project) + "/";
        List<String> texts = index.paths().stream()
                .filter(path -> path.startsWith(below + "texts/") && path.endsWith(".txt"))
                .toList();
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(Remark.problem(
                        "articles' texts are kept in Git, and would be published with it: " + Names.few(texts),
                        "they belong to their authors: move them out of the project, then commit that"));
    }

    // Only lines that name the site's folder outright; patterns are Git's own affair.
    private boolean isIgnored(GitIndex index) throws IOException {
        for (Path folder : List.of(index.top(), project)) {
            Path file = folder.resolve(".gitignore");
            if (Files.isRegularFile(file) && site.startsWith(folder)) {
                String path = folder.relativize(site).toString().replace('\\', '/');
                String name = String.valueOf(site.getFileName());
                if (Files.readAllLines(file).stream()
                        .map(line -> line.strip().replaceFirst("/\\*{0,2}$", "").replaceFirst("^/", ""))
                        .anyMatch(line -> line.equals(path) || line.equals(name))) {
                    return true;
                }
            }
        }
        return false;
    }
}
