package dev.newspost.internal.frontmatter;

import dev.newspost.FrontMatterValue;
import dev.newspost.Problem;
import dev.newspost.internal.Settings;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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

/**
 * Reads the mapping of a YAML header from the parser's events, without recursion and without making any object but
 * {@link FrontMatterValue}: a tag never names a class.
 */
final class YamlReader {
    private final String text;
    private final ControlCharacters controls;
    private final HeaderProblems problems;
    private final Settings settings;
    private final ZoneOffset zone;
    private final Map<String, Optional<Node>> anchors = new HashMap<>();
    private final Deque<YamlFrame> frames = new ArrayDeque<>();
    private int aliases;
    private boolean aliasesReported;
    private boolean depthReported;
    private long aliasWeight;
    private int seenIndex;
    private int seenOffset;
    private Node root;
    private Map<String, Node> rootEntries = Map.of();

    YamlReader(String text, HeaderProblems problems, Settings settings) {
        this.text = text;
        this.controls = new ControlCharacters(text);
        this.problems = problems;
        this.settings = settings;
        this.zone = settings.defaultZone();
    }

    /**
     * {@return the entries of the mapping; empty where the header is no mapping}
     *
     * @throws YAMLException if the text breaks the rules of YAML
     */
    Optional<Map<String, Node>> read() {
        ParserImpl parser = new ParserImpl(new StreamReader(controls.disguised()), options(settings));
        Event event = parser.getEvent();
        while (!(event instanceof StreamEndEvent)) {
            if (event instanceof DocumentStartEvent && root != null) {
                problems.warn(
                        Problem.Code.HEADER_SYNTAX,
                        "a second document starts here; it was not read",
                        offset(event.getStartMark()));
                break;
            }
            if (event instanceof CollectionStartEvent start
                    && frames.size() >= settings.limits().maxHeaderDepth()) {
                skip(parser, start);
            } else {
                take(event);
            }
            event = parser.getEvent();
        }
        if (root == null || root.value() instanceof FrontMatterValue.None) {
            return Optional.of(new LinkedHashMap<>());
        }
        return root.value() instanceof FrontMatterValue.Entries ? Optional.of(rootEntries) : Optional.empty();
    }

    static LoaderOptions options(Settings settings) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(true);
        options.setAllowRecursiveKeys(false);
        options.setCodePointLimit(settings.limits().maxHeaderBytes());
        options.setMaxAliasesForCollections(settings.limits().maxHeaderAliases());
        options.setNestingDepthLimit(settings.limits().maxHeaderDepth());
        options.setProcessComments(false);
        return options;
    }

    private void take(Event event) {
        if (event instanceof ScalarEvent scalar) {
            scalar(scalar);
        } else if (event instanceof AliasEvent alias) {
            alias(alias);
        } else if (event instanceof CollectionStartEvent start) {
            String anchor = start.getAnchor();
            if (anchor != null) {
                // Known but not finished: an alias inside would make the value hold itself.
                anchors.put(anchor, Optional.empty());
            }
            frames.push(new YamlFrame(start instanceof MappingStartEvent, anchor, offset(start.getStartMark())));
        } else if (event instanceof CollectionEndEvent) {
            YamlFrame frame = frames.pop();
            int end = offset(event.getEndMark());
            if (frames.isEmpty()) {
                rootEntries = frame.nodes(end);
            }
            add(frame.node(end), frame.anchor, false);
        }
    }

    private void scalar(ScalarEvent event) {
        int start = offset(event.getStartMark());
        int end = offset(event.getEndMark());
        String value = controls.revealed(event.getValue());
        boolean plain = event.getScalarStyle() == DumperOptions.ScalarStyle.PLAIN;
        boolean key = !frames.isEmpty() && frames.peek().wantsKey();
        if (key) {
            key(value, start);
            return;
        }
        FrontMatterValue typed =
                plain && !isText(event.getTag()) ? YamlScalars.plain(value, zone) : new FrontMatterValue.Text(value);
        add(new Node(typed, start, end, 1L + value.length()), event.getAnchor(), false);
    }

    private static boolean isText(String tag) {
        return tag != null && (tag.equals("!") || tag.equals("tag:yaml.org,2002:str"));
    }

    private void alias(AliasEvent event) {
        int start = offset(event.getStartMark());
        int end = offset(event.getEndMark());
        String written = text.substring(start, end);
        Optional<Node> found = anchors.getOrDefault(event.getAnchor(), Optional.empty());
        if (found.isEmpty()) {
            problems.error(
                    Problem.Code.HEADER_SYNTAX,
                    "'" + Shortened.of(written) + "' refers to nothing; text that starts with * stands in quotes: \""
                            + Shortened.of(written) + "\"",
                    start);
        } else if (isAllowed(found.get())) {
            add(new Node(found.get().value(), start, end, found.get().weight()), null, true);
            return;
        } else if (!aliasesReported) {
            aliasesReported = true;
            problems.warn(
                    Problem.Code.LIMIT_REACHED,
                    "more aliases of lists and maps than " + settings.limits().maxHeaderAliases()
                            + ", or more than " + settings.limits().maxHeaderBytes()
                            + " characters in what they stand for; the further ones are kept as text",
                    start);
        }
        add(new Node(new FrontMatterValue.Text(written), start, end, 1L + written.length()), null, false);
    }

    /** An alias costs nothing here, but all that it stands for to whoever writes the values out. */
    private boolean isAllowed(Node target) {
        FrontMatterValue value = target.value();
        boolean collection = value instanceof FrontMatterValue.Items || value instanceof FrontMatterValue.Entries;
        if ((collection && aliases >= settings.limits().maxHeaderAliases())
                || aliasWeight + target.weight() > settings.limits().maxHeaderBytes()) {
            return false;
        }
        aliases += collection ? 1 : 0;
        aliasWeight += target.weight();
        return true;
    }

    /** Reads over a list or map that lies too deep and keeps it as it is written. */
    private void skip(ParserImpl parser, CollectionStartEvent start) {
        int from = offset(start.getStartMark());
        if (!depthReported) {
            depthReported = true;
            problems.warn(
                    Problem.Code.LIMIT_REACHED,
                    "lists and maps are nested deeper than " + settings.limits().maxHeaderDepth()
                            + "; what lies deeper is kept as text",
                    from);
        }
        int depth = 1;
        Event event = start;
        while (depth > 0) {
            event = parser.getEvent();
            if (event instanceof CollectionStartEvent) {
                depth++;
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            }
        }
        int end = offset(event.getEndMark());
        String written = text.substring(from, end).strip();
        add(new Node(new FrontMatterValue.Text(written), from, end, 1L + written.length()), null, false);
    }

    private void add(Node node, String anchor, boolean alias) {
        if (anchor != null) {
            anchors.put(anchor, Optional.of(node));
        }
        YamlFrame frame = frames.peek();
        if (frame == null) {
            root = node;
        } else if (frame.wantsKey()) {
            // A list or map as key: its own text names it.
            key(
                    alias
                            ? node.value().text()
                            : text.substring(node.start(), node.end()).strip(),
                    node.start());
        } else if (frame.map && MERGE.equals(frame.key()) && isMergeable(node.value())) {
            frame.merge(node);
        } else {
            frame.value(node);
        }
    }

    private static final String MERGE = "<<";

    private static boolean isMergeable(FrontMatterValue value) {
        return value instanceof FrontMatterValue.Entries || value instanceof FrontMatterValue.Items;
    }

    private void key(String key, int start) {
        YamlFrame frame = frames.peek();
        if (frame.entries.containsKey(key)) {
            problems.warn(
                    Problem.Code.KEY_DUPLICATE,
                    "'" + Shortened.of(key) + "' stands here again; the last one counts",
                    start);
        }
        frame.key(key, start);
    }

    /** The parser counts code points. Marks come nearly in order, so the way from the last one is short. */
    private int offset(Mark mark) {
        seenOffset = text.offsetByCodePoints(seenOffset, mark.getIndex() - seenIndex);
        seenIndex = mark.getIndex();
        return seenOffset;
    }
}
