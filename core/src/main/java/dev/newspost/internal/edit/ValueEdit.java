package dev.newspost.internal.edit;

import dev.newspost.FrontMatterEditException;
import dev.newspost.FrontMatterValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Replaces values, keeping of the old one's writing whatever the new one has too. */
final class ValueEdit {
    private final String text;
    private final String lineEnd;
    private final Syntax syntax;
    private final Splices splices;

    ValueEdit(String text, String lineEnd, Syntax syntax, Splices splices) {
        this.text = text;
        this.lineEnd = lineEnd;
        this.syntax = syntax;
        this.splices = splices;
    }

    void replace(Member member, FrontMatterValue value, boolean inFlow) {
        if (member.value().holdsPinned()) {
            throw new FrontMatterEditException(
                    member.key() + " carries an anchor or a tag, or stands in several places");
        }
        if (!isInPlace(member.value(), value, inFlow)) {
            rewrite(member, value, inFlow);
        }
    }

    /** A value of another kind takes the place of all that stands behind the sign. */
    private void rewrite(Member member, FrontMatterValue value, boolean inFlow) {
        Part old = member.value();
        boolean block = old.kind() == Part.Kind.BLOCK_LIST || old.kind() == Part.Kind.BLOCK_MAP || isBlock(old);
        String written = written(value, inFlow);
        if (block || old.start() == old.end()) {
            splices.replace(member.signEnd(), old.end(), written.isEmpty() ? "" : " " + written);
        } else {
            splices.replace(old.start(), old.end(), written);
        }
    }

    /** Changes a value where it stands; false, and nothing changed, where the two have too little in common. */
    private boolean isInPlace(Part old, FrontMatterValue value, boolean inFlow) {
        if (old.kind() == Part.Kind.SCALAR && isScalar(value) && !(value instanceof FrontMatterValue.None)) {
            String before = text.substring(old.start(), old.end());
            boolean gap = old.start() == old.end() && old.start() > 0 && text.charAt(old.start() - 1) > ' ';
            splices.replace(old.start(), old.end(), (gap ? " " : "") + scalar(value, before, old.style(), inFlow));
            return true;
        }
        if (value instanceof FrontMatterValue.None && !inFlow && old.kind() == Part.Kind.SCALAR) {
            String written = scalar(value, "", Part.PLAIN, false);
            if (written.isEmpty()) {
                int from = old.start();
                while (from > 0 && (text.charAt(from - 1) == ' ' || text.charAt(from - 1) == '\t')) {
                    from--;
                }
                splices.delete(from, old.end());
                return true;
            }
        }
        if (old.isList() && value instanceof FrontMatterValue.Items items) {
            return isListInPlace(old, items.values());
        }
        return old.isMap() && value instanceof FrontMatterValue.Entries entries && isMapInPlace(old, entries.values());
    }

    private boolean isMapInPlace(Part old, Map<String, FrontMatterValue> values) {
        List<String> keys = old.members().stream().map(Member::key).toList();
        if (!keys.equals(new ArrayList<>(values.keySet()))) {
            return false;
        }
        for (Member member : old.members()) {
            FrontMatterValue value = values.get(member.key());
            if (!isInPlace(member.value(), value, old.isFlow())) {
                splices.replace(member.signEnd(), member.value().end(), " " + written(value, old.isFlow()));
            }
        }
        return true;
    }

    private boolean isListInPlace(Part old, List<FrontMatterValue> values) {
        int before = old.items().size();
        int common = Math.min(before, values.size());
        if (common == 0) {
            return old.kind() == Part.Kind.FLOW_LIST && isFilled(old, values);
        }
        for (int at = 0; at < common; at++) {
            Part item = old.items().get(at);
            if (!isInPlace(item, values.get(at), old.isFlow())) {
                splices.replace(item.start(), item.end(), written(values.get(at), old.isFlow()));
            }
        }
        Part last = old.items().get(before - 1);
        if (values.size() > before) {
            append(old, last, values.subList(before, values.size()));
        } else if (values.size() < before) {
            int kept = old.items().get(common - 1).end();
            boolean flow = old.isFlow();
            splices.delete(flow ? kept : Rows.end(text, kept), flow ? last.end() : Rows.end(text, last.end()));
        }
        return true;
    }

    private boolean isFilled(Part old, List<FrontMatterValue> values) {
        List<String> items = values.stream().map(value -> written(value, true)).toList();
        splices.replace(old.start() + 1, old.end() - 1, String.join(", ", items));
        return true;
    }

    private void append(Part old, Part last, List<FrontMatterValue> values) {
        StringBuilder more = new StringBuilder();
        int count = old.items().size();
        if (old.isFlow()) {
            String between =
                    count < 2 ? ", " : text.substring(old.items().get(count - 2).end(), last.start());
            values.forEach(value -> more.append(between).append(written(value, true)));
            splices.insert(last.end(), more.toString());
            return;
        }
        String dash = text.substring(Rows.start(text, last.start()), last.start());
        if (!dash.strip().equals("-")) {
            throw new FrontMatterEditException("the list's last item does not stand on a line of its own");
        }
        values.forEach(value -> more.append(lineEnd).append(dash).append(written(value, false)));
        splices.insert(Rows.end(text, last.end()), more.toString());
    }

    /** {@return a value in one line} */
    String written(FrontMatterValue value, boolean inFlow) {
        if (value instanceof FrontMatterValue.Items items) {
            List<String> parts =
                    items.values().stream().map(item -> written(item, true)).toList();
            return "[" + String.join(", ", parts) + "]";
        }
        if (value instanceof FrontMatterValue.Entries entries) {
            List<String> parts = new ArrayList<>();
            entries.values()
                    .forEach((key, item) ->
                            parts.add(syntax.key(key, Part.PLAIN) + syntax.sign() + written(item, true)));
            return "{" + String.join(", ", parts) + "}";
        }
        return scalar(value, "", Part.PLAIN, inFlow);
    }

    private String scalar(FrontMatterValue value, String old, char style, boolean inFlow) {
        return syntax.scalar(value, old, style, inFlow)
                .orElseThrow(() -> new FrontMatterEditException("the format has no way to write " + value));
    }

    private static boolean isBlock(Part part) {
        return part.style() == '|' || part.style() == '>';
    }

    private static boolean isScalar(FrontMatterValue value) {
        return !(value instanceof FrontMatterValue.Items || value instanceof FrontMatterValue.Entries);
    }
}
