package org.glossator.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the doctor reads of repositories that Git itself has made. */
class GitRemarksTest {
    @TempDir
    private Path project;

    @BeforeEach
    void repository() throws Exception {
        git("init", "-q");
        write("content/site.yaml", "title: Shed\n");
        write("site/index.html", "<p>Shed\n");
        write("content/pages/" + "long-".repeat(40) + ".md", "x\n");
        write("content/pages/дах.md", "x\n");
        commit();
    }

    @Test
    void readsEveryPathAsGitListsIt() throws Exception {
        for (int n = 0; n < 20; n++) {
            write("content/claims/" + "c".repeat(n + 1) + ".yaml", "x\n");
        }
        git("add", "-A");
        git("add", "-N", ".");
        assertThat(index().paths())
                .isEqualTo(git("-c", "core.quotePath=false", "ls-files").lines().toList());
        git("update-index", "--index-version", "3");
        write("content/claims/new.yaml", "x\n");
        git("add", "-N", "content/claims/new.yaml");
        assertThat(index().paths())
                .isEqualTo(git("-c", "core.quotePath=false", "ls-files").lines().toList());
    }

    @Test
    void whatItCannotReadItLeavesAlone() throws Exception {
        git("update-index", "--index-version", "4");
        assertThat(words()).containsExactly("kept in Git in " + project);
        Files.writeString(project.resolve(".git/index"), "DIRC");
        assertThat(words()).containsExactly("kept in Git in " + project);
        Files.delete(project.resolve(".git/index"));
        assertThat(words()).containsExactly("kept in Git in " + project);
    }

    @Test
    void aCommittedSiteThatIsIgnoredIsNoted() throws Exception {
        assertThat(words()).containsExactly("content and the published site are kept in Git");
        write(".gitignore", "/target/\n/site/\n");
        assertThat(words()).singleElement().asString().contains(".gitignore leaves it out");
        git("rm", "-r", "-q", "--cached", "site");
        assertThat(words()).containsExactly("the project is kept in Git, the site is not");
    }

    @Test
    void anUndoneMergeIsAProblem() throws Exception {
        git("checkout", "-q", "-b", "other");
        write("content/site.yaml", "title: Barn\n");
        commit();
        git("checkout", "-q", "-");
        git("checkout", "-q", "HEAD~0");
        git("checkout", "-q", "-b", "third", "other~1");
        write("content/site.yaml", "title: Hut\n");
        commit();
        git("merge", "other");
        assertThat(remarks().get(0).weight()).isEqualTo(Remark.Weight.PROBLEM);
        assertThat(remarks().get(0).words()).endsWith("two versions wait in content/site.yaml");
    }

    @Test
    void privateTextsInGitAreAProblem() throws Exception {
        write("texts/gazette.txt", "private\n");
        assertThat(words()).noneMatch(words -> words.contains("texts are kept"));
        commit();
        assertThat(words()).anyMatch(words -> words.endsWith("texts/gazette.txt"));
    }

    @Test
    void aProjectBelowTheRepositoryAndAWorkTreeBesideItAreFound() throws Exception {
        Path beside = project.resolveSibling(project.getFileName() + "-beside");
        git("worktree", "add", "-q", beside.toString());
        try {
            assertThat(GitIndex.around(beside.resolve("content")).orElseThrow().paths())
                    .contains("content/site.yaml", "site/index.html");
        } finally {
            git("worktree", "remove", "--force", beside.toString());
        }
    }

    private List<Remark> remarks() throws IOException {
        return new GitRemarks(project, project.resolve("site")).remarks();
    }

    private List<String> words() throws IOException {
        return remarks().stream().map(Remark::words).toList();
    }

    private GitIndex index() throws IOException {
        return GitIndex.around(project).orElseThrow();
    }

    private void write(String path, String text) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void commit() throws Exception {
        git("add", "-A");
        git("-c", "user.name=Ann", "-c", "user.email=ann@example.org", "commit", "-q", "-m", "x");
    }

    private String git(String... words) throws Exception {
        Process process = new ProcessBuilder(
                        Stream.concat(Stream.of("git"), Stream.of(words)).toList())
                .directory(project.toFile())
                .redirectErrorStream(true)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return out;
    }
}
