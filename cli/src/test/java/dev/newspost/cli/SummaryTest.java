package dev.newspost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newspost.Problem.Code;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SummaryTest {
    @Test
    void problemsAreCountedByCode() {
        Summary summary = new Summary();
        summary.add(parsed(Code.DATE_INVALID, Code.KEY_DUPLICATE));
        summary.add(parsed(Code.DATE_INVALID));
        summary.add(ParsedPost.failed("a.md: no such file"));
        summary.fail();
        StringWriter shown = new StringWriter();

        summary.print(new PrintWriter(shown));

        assertThat(shown.toString().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("2 posts read, 1 failed, in "),
                        line -> assertThat(line).isEqualTo("        1 key-duplicate"),
                        line -> assertThat(line).isEqualTo("        2 date-invalid"));
    }

    private static ParsedPost parsed(Code... codes) {
        return new ParsedPost(new ByteArrayOutputStream(), List.of(codes), Optional.empty());
    }
}
