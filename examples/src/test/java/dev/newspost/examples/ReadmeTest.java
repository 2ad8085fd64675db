package dev.newspost.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.ArticleParser;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README says is so. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\((?!http)([^)#]+)\\)");

    @Test
    void itsProgramRuns(@TempDir Path folder) throws Exception {
        Matcher block = JAVA.matcher(text("README.md"));
        assertThat(block.find()).isTrue();
        Path source = folder.resolve("Readme.java");
        Files.writeString(
                source,
                "import dev.newspost.*;\nimport java.nio.file.Path;\nclass Readme {\n"
                        + "public static void main(String[] args) throws Exception {\n" + block.group(1) + "}\n}\n");

        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        source.toString())
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .start();
        String shown = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(program.waitFor()).as(shown).isZero();
        assertThat(shown)
                .startsWith("停航四年后 石螺岛渡轮复航\n")
                .contains("丁慕远: 船每天开六班，冬天也不停，岛上的孩子可以回家吃晚饭了。\n")
                .contains("REPORTER 温若谷\n");
        assertThat(block.group(1).lines()).hasSizeLessThanOrEqualTo(11);
    }

    @Test
    void everyLimitStandsInItWithItsDefault() throws Exception {
        String readme = text("README.md");
        for (Field field : ArticleParser.Builder.class.getFields()) {
            assertThat(readme).contains("| `" + option(field.getName()) + "` | " + shown(field.getInt(null)) + " |");
        }
    }

    @Test
    void everyOptionStandsInIt() throws IOException {
        String readme = text("README.md");
        List<String> options = Arrays.stream(ArticleParser.Builder.class.getMethods())
                .filter(method -> method.getReturnType() == ArticleParser.Builder.class)
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .map(Method::getName)
                .toList();

        assertThat(options).isNotEmpty().allSatisfy(option -> assertThat(readme).contains("| `" + option + "` | "));
    }

    @Test
    void itsLinksLeadSomewhere() throws IOException {
        for (String page : List.of("README.md", "CHANGELOG.md", "docs/interpretation.md", "docs/json.md")) {
            Path from = ROOT.resolve(page).getParent();
            LINK.matcher(text(page))
                    .results()
                    .map(link -> from.resolve(link.group(1)))
                    .forEach(target -> assertThat(target).exists());
        }
    }

    @Test
    void itsFilesAreThere() throws IOException {
        String readme = text("README.md");

        assertThat(readme).contains("examples/posts/2021-03-09-ferry.md").contains("mvn verify");
        assertThat(new File("posts/2021-03-09-ferry.md")).exists();
    }

    private static String text(String page) throws IOException {
        return Files.readString(ROOT.resolve(page));
    }

    private static String option(String constant) {
        StringBuilder name = new StringBuilder();
        for (String word :
                constant.substring("DEFAULT_".length()).toLowerCase(Locale.ROOT).split("_", -1)) {
            name.append(name.length() == 0 ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }

    private static String shown(int limit) {
        return limit % (1 << 20) == 0 ? (limit >> 20) + " MiB" : String.format(Locale.ROOT, "%,d", limit);
    }
}
