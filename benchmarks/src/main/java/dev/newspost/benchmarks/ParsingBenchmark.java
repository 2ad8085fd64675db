package dev.newspost.benchmarks;

import dev.newspost.ArticleParser;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.tomlj.Toml;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;

/** How long it takes to read all posts of a folder once, one after the other. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 10)
@Measurement(iterations = 5, time = 10)
@Fork(1)
public class ParsingBenchmark {
    private static final ArticleParser PARSER = ArticleParser.create();

    /** What nobody can avoid: the header read by its library, the body by jsoup. */
    @Benchmark
    public void floor(Posts posts, Blackhole hole) {
        for (Posts.Split post : posts.split()) {
            hole.consume(header(post));
            hole.consume(Jsoup.parseBodyFragment(post.body()));
        }
    }

    /** The whole parser, from bytes to article. */
    @Benchmark
    public void whole(Posts posts, Blackhole hole) {
        for (byte[] post : posts.whole()) {
            hole.consume(PARSER.parse(post));
        }
    }

    private static Object header(Posts.Split post) {
        if (post.fence().startsWith("+")) {
            return Toml.parse(post.header());
        }
        try {
            Object header = new Yaml(new LoaderOptions()).load(post.header());
            return header == null ? "" : header;
        } catch (YAMLException e) {
            return e; // it has been read as far as anybody can
        }
    }
}
