package dev.newspost.internal.edit;

import dev.newspost.FrontMatterEditException;
import dev.newspost.internal.Settings;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** Finds where the keys and values of a YAML header stand. */
final class YamlOutline {
    private final String text;
    private final Settings settings;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private int seenIndex;
    private int seenOffset;
    private int documents;
    private Part root;

    YamlOutline(String text, Settings settings) {
        this.text = text;
        this.settings = settings;
    }

    Outline read() {
        try {
            ParserImpl parser = new ParserImpl(new StreamReader(text), options());
            Event event = parser.getEvent();
            while (!(event instanceof StreamEndEvent)) {
                take(event);
                event = parser.getEvent();
            }
        } catch (YAMLException e) {
            throw new FrontMatterEditException("the header is no YAML: " + e.getMessage());
        }
        if (documents > 1) {
            throw new FrontMatterEditException("the header holds more than one YAML document");
        }
        if (root == null || (root.kind() == Part.Kind.SCALAR && root.start() == root.end())) {
            return new Outline(false, List.of(), 0, text.length());
        }
        if (!root.isMap()) {
            throw new FrontMatterEditException("the header holds no keys with values");
        }
        boolean flow = root.isFlow();
        return new Outline(
                flow,
                root.members(),
                flow ? root.start() + 1 : 0,
                flow ? text.lastIndexOf('}', root.end()) : text.length());
    }

    private LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(settings.limits().maxHeaderBytes());
        options.setMaxAliasesForCollections(settings.limits().maxHeaderAliases());
        options.setNestingDepthLimit(settings.limits().maxHeaderDepth());
        options.setProcessComments(false);
        return options;
    }

    private void take(Event event) {
        if (event instanceof DocumentStartEvent) {
            documents++;
        } else if (event instanceof ScalarEvent scalar) {
            add(scalar(scalar), scalar.getValue());
        } else if (event instanceof AliasEvent) {
            // What an alias stands for is written elsewhere; the alias itself may be replaced.
            add(Part.other(offset(event.getStartMark()), offset(event.getEndMark())), null);
        } else if (event instanceof CollectionStartEvent start) {
            if (frames.size() >= settings.limits().maxHeaderDepth()) {
                throw new FrontMatterEditException("the header is nested too deep");
            }
            frames.push(new Frame(
                    event instanceof MappingStartEvent,
                    start.getFlowStyle() == DumperOptions.FlowStyle.FLOW,
                    offset(event.getStartMark()),
                    start.getAnchor() != null || start.getTag() != null));
        } else if (event instanceof CollectionEndEvent) {
            add(frames.pop().part(offset(event.getEndMark())), null);
        }
    }

    private Part scalar(ScalarEvent event) {
        int start = offset(event.getStartMark());
        int end = offset(event.getEndMark());
        char style = event.getScalarStyle() == DumperOptions.ScalarStyle.PLAIN
                ? Part.PLAIN
                : event.getScalarStyle().getChar();
        if (style == '|' || style == '>') {
            // The parser counts the lines below that are empty.
            while (end > start && text.charAt(end - 1) <= ' ') {
                end--;
            }
        }
        return Part.scalar(style, start, end, event.getAnchor() != null || event.getTag() != null);
    }

    /**
     * Takes a finished value.
     *
     * @param key what it is called as a key; null where it is no scalar
     */
    private void add(Part part, String key) {
        Frame frame = frames.peek();
        if (frame == null) {
            root = part;
        } else if (!frame.map) {
            frame.items.add(part);
        } else if (frame.name == null) {
            frame.name = key == null
                    ? new Part(part.kind(), 'p', part.start(), part.end(), List.of(), List.of(), true)
                    : part;
            frame.key = key == null ? text.substring(part.start(), part.end()) : key;
        } else {
            frame.members.add(new Member(frame.key, frame.name, signEnd(frame.name.end(), part.start()), part));
            frame.name = null;
        }
    }

    private int signEnd(int from, int to) {
        int colon = text.indexOf(':', from);
        return colon >= 0 && colon < to ? colon + 1 : to;
    }

    private int offset(Mark mark) {
        seenOffset = text.offsetByCodePoints(seenOffset, mark.getIndex() - seenIndex);
        seenIndex = mark.getIndex();
        return seenOffset;
    }

    private static final class Frame {
        private final boolean map;
        private final boolean flow;
        private final int start;
        private final boolean pinned;
        private final List<Part> items = new ArrayList<>();
        private final List<Member> members = new ArrayList<>();
        private Part name;
        private String key;

        Frame(boolean map, boolean flow, int start, boolean pinned) {
            this.map = map;
            this.flow = flow;
            this.start = start;
            this.pinned = pinned;
        }

        Part part(int end) {
            Part.Kind kind = map
                    ? (flow ? Part.Kind.FLOW_MAP : Part.Kind.BLOCK_MAP)
                    : (flow ? Part.Kind.FLOW_LIST : Part.Kind.BLOCK_LIST);
            // The parser ends a block where the next thing starts.
            int last = !members.isEmpty()
                    ? members.get(members.size() - 1).value().end()
                    : items.isEmpty() ? start : items.get(items.size() - 1).end();
            return new Part(
                    kind, Part.PLAIN, start, flow ? end : last, List.copyOf(items), List.copyOf(members), pinned);
        }
    }
}
