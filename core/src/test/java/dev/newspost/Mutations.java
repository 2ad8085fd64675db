package dev.newspost;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages posts as careless scripts do: cuts, doubles, mixes, and strews in what has a meaning somewhere. */
final class Mutations {
    private static final List<String> STREWN = List.of(
            "---\n",
            "+++\n",
            "```",
            "~~~\n",
            "<",
            ">",
            "</",
            "<div>",
            "</div>",
            "<p>",
            "<br>",
            "<table><tr>",
            "<pre>",
            "<!--",
            "-->",
            "<script>",
            "<img src=\"",
            "<figure>",
            "<figcaption>",
            "<blockquote>",
            "<svg>",
            "<template>",
            "<a href='",
            "\"",
            "'",
            "“",
            "”",
            "「",
            "」",
            "（",
            "）",
            "(",
            ")",
            "[",
            "]",
            "](",
            "![",
            "*",
            "**",
            "_",
            "`",
            "\\",
            "&",
            "&#",
            "&nbsp;",
            "&#xD800;",
            "{%",
            "%}",
            "{{",
            "}}",
            "{{<",
            ">}}",
            "{{%",
            "{% comment %}",
            "{% endcomment %}",
            "{% raw %}",
            "{: .x}",
            "\r",
            "\r\n",
            "\n\n",
            "\t",
            "    ",
            "\u0000",
            "\ufeff",
            "\u200b",
            "\u2028",
            "\ud83d\ude00",
            ": ",
            "- ",
            "> ",
            "# ",
            "| ",
            "|-|\n",
            "&a ",
            "*a ",
            "!!binary ",
            "? ",
            "说：“",
            "\" said ",
            "记者：",
            "By ",
            "（法新社）",
            "1. ",
            "[^1]",
            "[^1]: ",
            "<!--99999999999999999999-->");

    private Mutations() {}

    /** {@return a damaged post} */
    static byte[] of(List<byte[]> posts, Random random) {
        byte[] post = posts.get(random.nextInt(posts.size()));
        int times = 1 + random.nextInt(8);
        for (int i = 0; i < times; i++) {
            int from = random.nextInt(post.length + 1);
            int to = Math.min(post.length, from + random.nextInt(random.nextInt(10) == 0 ? 2_000 : 20));
            post = switch (random.nextInt(6)) {
                case 0 -> replaced(post, from, to, new byte[0]);
                case 1 -> replaced(post, from, from, strewn(random));
                case 2 -> replaced(post, from, to, strewn(random));
                case 3 -> replaced(post, from, from, slice(post, from, to));
                case 4 -> replaced(post, from, to, noise(random));
                default -> mixed(post, from, posts.get(random.nextInt(posts.size())), random);
            };
        }
        return post;
    }

    private static byte[] strewn(Random random) {
        String one = STREWN.get(random.nextInt(STREWN.size()));
        return one.repeat(random.nextInt(20) == 0 ? 300 : 1).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] noise(Random random) {
        byte[] noise = new byte[random.nextInt(8)];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] mixed(byte[] post, int at, byte[] other, Random random) {
        int from = random.nextInt(other.length + 1);
        return replaced(post, at, post.length, slice(other, from, other.length));
    }

    private static byte[] slice(byte[] bytes, int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    private static byte[] replaced(byte[] post, int from, int to, byte[] by) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(post.length + by.length);
        out.write(post, 0, from);
        out.writeBytes(by);
        out.write(post, to, post.length - to);
        return out.toByteArray();
    }
}
