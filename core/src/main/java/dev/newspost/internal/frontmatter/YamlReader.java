package dev.newspost.internal.frontmatter;

import dev.newspost.FrontMatterValue;
import dev.newspost.Problem;
import dev.newspost.internal.Settings;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
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

/**
 * Reads a mapping from the YAML parser's events, without recursion and without making any object but
 * {@link FrontMatterValue}: a tag never names a class.
 */
final class YamlReader {
    private static final String MERGE = "<<";

    private final YamlSource source;
    private final ControlCharacters controls;
    private final YamlAnchors anchors;
    private final HeaderProblems problems;
    private final Settings settings;
    private final Deque<YamlFrame> frames = new ArrayDeque<>();
    private Node root;
    private Map<String, Node> rootEntries = Map.of();

    YamlReader(YamlSource source, YamlAnchors anchors, HeaderProblems problems, Settings settings) {
        this.source = source;
        this.controls = new ControlCharacters(source.text());
        this.anchors = anchors;
        this.problems = problems;
        this.settings = settings;
    }

    /**
     * {@return the entries of the mapping; empty where the text is another value}
     *
     * @throws TooDeepException if it is nested deeper than the limit; the parser's time would grow with the square of the
     *     depth
     * @throws YAMLException if the text breaks the rules of YAML
     */
    Optional<Map<String, Node>> read() {
        ParserImpl parser = parser(controls.disguised(), settings);
        Event event = parser.getEvent();
        while (!(event instanceof StreamEndEvent)) {
            if (event instanceof DocumentStartEvent && root != null) {
                int at = source.offset(event.getStartMark());
                problems.error(
                        Problem.Code.HEADER_SYNTAX,
                        "a second YAML document starts here; it was not read",
                        source.origin(at));
                break;
            }
            if (event instanceof CollectionStartEvent
                    && frames.size() >= settings.limits().maxHeaderDepth()) {
                throw new TooDeepException(source.origin(source.offset(event.getStartMark())));
            }
            take(event);
            event = parser.getEvent();
        }
        if (root == null || root.value() instanceof FrontMatterValue.None) {
            return Optional.of(new LinkedHashMap<>());
        }
        return root.value() instanceof FrontMatterValue.Entries ? Optional.of(rootEntries) : Optional.empty();
    }

    /** {@return whether a text is YAML, whatever it holds} */
    static boolean reads(String text, Settings settings) {
        try {
            ParserImpl parser = parser(new ControlCharacters(text).disguised(), settings);
            int depth = 0;
            Event event = parser.getEvent();
            while (!(event instanceof StreamEndEvent)
                    && depth <= settings.limits().maxHeaderDepth()) {
                if (event instanceof CollectionStartEvent) {
                    depth++;
                } else if (event instanceof CollectionEndEvent) {
                    depth--;
                }
                event = parser.getEvent();
            }
            return event instanceof StreamEndEvent;
        } catch (YAMLException e) {
            return false;
        }
    }

    private static ParserImpl parser(String text, Settings settings) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(true);
        options.setAllowRecursiveKeys(false);
        options.setCodePointLimit(settings.limits().maxHeaderBytes());
        options.setMaxAliasesForCollections(settings.limits().maxHeaderAliases());
        options.setNestingDepthLimit(settings.limits().maxHeaderDepth());
        options.setProcessComments(false);
        return new ParserImpl(new YamlStream(text), options);
    }

    private void take(Event event) {
        if (event instanceof ScalarEvent scalar) {
            scalar(scalar);
        } else if (event instanceof AliasEvent alias) {
            alias(alias);
        } else if (event instanceof CollectionStartEvent start) {
            String anchor = start.getAnchor();
            if (anchor != null) {
                anchors.open(anchor);
            }
            frames.push(new YamlFrame(start instanceof MappingStartEvent, anchor, source.offset(start.getStartMark())));
        } else if (event instanceof CollectionEndEvent) {
            YamlFrame frame = frames.pop();
            int end = source.offset(event.getEndMark());
            if (frames.isEmpty()) {
                rootEntries = frame.nodes(source);
            }
            add(frame.node(), frame.start, end, frame.anchor);
        }
    }

    private void scalar(ScalarEvent event) {
        int start = source.offset(event.getStartMark());
        int end = source.offset(event.getEndMark());
        String value = controls.revealed(event.getValue());
        if (!frames.isEmpty() && frames.peek().wantsKey()) {
            if (event.getAnchor() != null) {
                anchors.set(event.getAnchor(), text(value, start, end));
            }
            key(value, start);
            return;
        }
        boolean plain = event.getScalarStyle() == DumperOptions.ScalarStyle.PLAIN;
        FrontMatterValue typed = plain && !isText(event.getTag())
                ? YamlScalars.plain(value, settings.defaultZone())
                : new FrontMatterValue.Text(value);
        add(new Node(typed, start, end, 1L + value.length()), start, end, event.getAnchor());
    }

    private static boolean isText(String tag) {
        return tag != null && (tag.equals("!") || tag.equals("tag:yaml.org,2002:str"));
    }

    private void alias(AliasEvent event) {
        int start = source.offset(event.getStartMark());
        int end = source.offset(event.getEndMark());
        String written = source.text().substring(start, end);
        Optional<Node> found = anchors.get(event.getAnchor());
        if (found.isPresent() && anchors.use(found.get())) {
            add(found.get(), start, end, null);
            return;
        }
        if (found.isEmpty()) {
            problems.error(
                    Problem.Code.HEADER_SYNTAX,
                    "'" + Shortened.of(written) + "' refers to nothing; text that starts with * is written \""
                            + Shortened.of(written) + "\"",
                    source.origin(start));
        } else {
            problems.limit(
                    "more than " + settings.limits().maxHeaderAliases() + " aliases of lists and maps, or more than "
                            + settings.limits().maxHeaderBytes()
                            + " characters in what they stand for; the further ones are kept as text",
                    source.origin(start));
        }
        add(text(written, start, end), start, end, null);
    }

    private static Node text(String written, int start, int end) {
        return new Node(new FrontMatterValue.Text(written), start, end, 1L + written.length());
    }

    private void add(Node node, int start, int end, String anchor) {
        Node placed = new Node(node.value(), start, end, node.weight());
        if (anchor != null) {
            anchors.set(anchor, placed);
        }
        YamlFrame frame = frames.peek();
        if (frame == null) {
            root = placed;
        } else if (frame.wantsKey()) {
            // A list or map as key: its own text names it.
            boolean scalar = node.value() instanceof FrontMatterValue.Text;
            key(
                    scalar
                            ? node.value().text()
                            : source.text().substring(start, end).strip(),
                    start);
        } else if (frame.map && MERGE.equals(frame.key()) && isMergeable(node.value())) {
            frame.merge(placed);
        } else {
            frame.value(placed);
        }
    }

    private static boolean isMergeable(FrontMatterValue value) {
        return value instanceof FrontMatterValue.Entries || value instanceof FrontMatterValue.Items;
    }

    private void key(String key, int start) {
        YamlFrame frame = frames.peek();
        if (frame.has(key)) {
            problems.duplicate(key, source.origin(start));
        }
        frame.key(key);
    }

    /** A text is nested deeper than the limit. */
    static final class TooDeepException extends YAMLException {
        private static final long serialVersionUID = 1L;

        private final int offset;

        TooDeepException(int offset) {
            super("it is nested too deep");
            this.offset = offset;
        }

        /** {@return where in the header it is} */
        int offset() {
            return offset;
        }
    }
}
