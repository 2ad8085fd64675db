package dev.newspost.internal.frontmatter;

import java.util.Arrays;
import java.util.List;
import org.yaml.snakeyaml.error.Mark;

/** A text for the YAML reader, the whole header or some repaired lines of it, that knows where in the header it stands. */
final class YamlSource {
    private final String text;
    private final int[] starts;
    private final int[] origins;
    private final int[] ends;
    private int seenIndex;
    private int seenOffset;

    private YamlSource(String text, int[] starts, int[] origins, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.origins = origins;
        this.ends = ends;
    }

    static YamlSource whole(String header) {
        return new YamlSource(header, new int[] {0}, new int[] {0}, new int[] {header.length()});
    }

    static YamlSource of(List<YamlLine> lines) {
        StringBuilder text = new StringBuilder();
        int[] starts = new int[lines.size()];
        int[] origins = new int[lines.size()];
        int[] ends = new int[lines.size()];
        for (int at = 0; at < lines.size(); at++) {
            starts[at] = text.length();
            origins[at] = lines.get(at).origin();
            ends[at] = lines.get(at).origin() + lines.get(at).length();
            text.append(lines.get(at).content()).append('\n');
        }
        return new YamlSource(text.toString(), starts, origins, ends);
    }

    String text() {
        return text;
    }

    /** {@return where in this text a mark stands; the parser counts code points, in order but for a few steps back} */
    int offset(Mark mark) {
        seenOffset = text.offsetByCodePoints(seenOffset, mark.getIndex() - seenIndex);
        seenIndex = mark.getIndex();
        return seenOffset;
    }

    /** {@return where in the header an offset of this text stands} */
    int origin(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return Math.min(origins[line] + offset - starts[line], ends[line]);
    }
}
