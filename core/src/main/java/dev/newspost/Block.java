package dev.newspost;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A piece of the body: a paragraph, heading, list, quote, figure, table, code, embed or break.
 *
 * <p>Only top-level blocks have a place and a role of their own; a nested block says those of the top-level block that
 * holds it. Blocks are immutable and safe to share.
 */
public sealed interface Block {
    /** {@return the place of the top-level block in {@link Article#blocks()}, from 0} */
    int index();

    /** {@return what the top-level block is to the story} */
    Role role();

    /** {@return the lines of the file, where the parser was asked for positions} */
    Optional<Lines> lines();

    /**
     * {@return the block's whole plain text; nested blocks and table rows are joined by a line feed, cells by a tab}
     *
     * <p>Empty where it holds no words; never null.
     */
    String text();

    /**
     * {@return the blocks directly inside: items of a list, paragraphs of a quote, cells of a table; else empty}
     */
    default List<Block> children() {
        return List.of();
    }

    /**
     * A section heading.
     *
     * @param index the place in the article
     * @param role what it is to the story
     * @param lines the lines of the file, if asked for
     * @param level 1 to 6; a bold line that stands as a heading has the level below the heading before it
     * @param body the words
     */
    record Heading(int index, Role role, Optional<Lines> lines, int level, RichText body) implements Block {
        /**
         * Creates a heading.
         *
         * @throws IllegalArgumentException if {@code level} is not 1 to 6
         */
        public Heading {
            check(index, role, lines);
            Objects.requireNonNull(body, "body");
            if (level < 1 || level > 6) {
                throw new IllegalArgumentException("level " + level);
            }
        }

        @Override
        public String text() {
            return body.text();
        }
    }

    /**
     * A paragraph.
     *
     * @param index the place in the article
     * @param role what it is to the story
     * @param lines the lines of the file, if asked for
     * @param body the words
     */
    record Paragraph(int index, Role role, Optional<Lines> lines, RichText body) implements Block {
        /** Creates a paragraph. */
        public Paragraph {
            check(index, role, lines);
            Objects.requireNonNull(body, "body");
        }

        @Override
        public String text() {
            return body.text();
        }
    }

    /**
     * A list. Definition lists are lists too, a term and each of its definitions an item.
     *
     * @param index the place in the article
     * @param role what it is to the story
     * @param lines the lines of the file, if asked for
     * @param ordered whether its items are numbered
     * @param items the items, each with its blocks
     */
    record ListBlock(int index, Role role, Optional<Lines> lines, boolean ordered, List<List<Block>> items)
            implements Block {
        /** Creates a list; the items are copied. */
        public ListBlock {
            check(index, role, lines);
            items = items.stream().map(List::copyOf).toList();
        }

        @Override
        public List<Block> children() {
            return items.stream().flatMap(List::stream).toList();
        }

        @Override
        public String text() {
            return joined(children());
        }
    }

    /**
     * A quoted passage, set apart as such; also a pull quote or a message of a social network.
     *
     * @param index the place in the article
     * @param role what it is to the story
     * @param lines the lines of the file, if asked for
     * @param content the quoted blocks
     * @param source who wrote it, where and when, if the markup tells
     */
    record BlockQuote(int index, Role role, Optional<Lines> lines, List<Block> content, Optional<QuoteSource> source)
            implements Block {
        /** Creates a quote; the content is copied. */
        public BlockQuote {
            check(index, role, lines);
            content = List.copyOf(content);
            Objects.requireNonNull(source, "source");
        }

        @Override
        public List<Block> children() {
            return content;
        }

        @Override
        public String text() {
            return joined(content);
        }
    }

    /**
     * Where a block quote comes from, as its markup says.
     *
     * @param who the person or account as written
     * @param address the address as written
     * @param time the time as written
     */
    record QuoteSource(Optional<String> who, Optional<String> address, Optional<String> time) {
        /** Creates a source. */
        public QuoteSource {
            Objects.requireNonNull(who, "who");
            Objects.requireNonNull(address, "address");
            Objects.requireNonNull(time, "time");
        }
    }

    /**
     * Pictures with the words that belong to them.
     *
     * @param index the place in the article
     * @param role what it is to the story
     * @param lines the lines of the file, if asked for
     * @param images the pictures, in order; empty where a caption's picture is missing
     * @param body the caption lines, then the credit lines, wherever they stood in the post
     */
    record Figure(int index, Role role, Optional<Lines> lines, List<Image> images, RichText body) implements Block {
        /** Creates a figure; the images are copied. */
        public Figure {
            check(index, role, lines);
            images = List.copyOf(images);
            Objects.requireNonNull(body, "body");
        }

        @Override
        public String text() {
            return body.text();
        }
    }

    /**
     * A table.
     *
     * @param index the place in the article
     * @param role what it is to the story
     * @param lines the lines of the file, if asked for
     * @param rows the rows, each with its cells
     */
    record Table(int index, Role role, Optional<Lines> lines, List<List<Cell>> rows) implements Block {
        /** Creates a table; the rows are copied. */
        public Table {
            check(index, role, lines);
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public List<Block> children() {
            return rows.stream()
                    .flatMap(List::stream)
                    .flatMap(cell -> cell.content().stream())
                    .toList();
        }

        @Override
        public String text() {
            return rows.stream()
                    .map(row -> row.stream().map(Cell::text).collect(Collectors.joining("\t")))
                    .collect(Collectors.joining("\n"));
        }
    }

    /**
     * A cell of a table.
     *
     * @param header whether it heads a row or column
     * @param columns how many columns it spans, from 1
     * @param rows how many rows it spans, from 1
     * @param content its blocks
     */
    record Cell(boolean header, int columns, int rows, List<Block> content) {
        /**
         * Creates a cell; the content is copied.
         *
         * @throws IllegalArgumentException if a span is below 1
         */
        public Cell {
            content = List.copyOf(content);
            if (columns < 1 || rows < 1) {
                throw new IllegalArgumentException("a cell of " + columns + " columns and " + rows + " rows");
            }
        }

        /** {@return the cell's plain text, its blocks joined by a line feed} */
        public String text() {
            return joined(content);
        }
    }

    /**
     * Code, in the white space of its source.
     *
     * @param index the place in the article
     * @param role what it is to the story
     * @param lines the lines of the file, if asked for
     * @param language the language that the markup names
     * @param code the code
     */
    record CodeBlock(int index, Role role, Optional<Lines> lines, Optional<String> language, String code)
            implements Block {
        /** Creates a code block. */
        public CodeBlock {
            check(index, role, lines);
            Objects.requireNonNull(language, "language");
            Objects.requireNonNull(code, "code");
        }

        @Override
        public String text() {
            return code;
        }
    }

    /**
     * Something from elsewhere that the page shows: a video, a sound, a frame, a template tag.
     *
     * @param index the place in the article
     * @param role what it is to the story
     * @param lines the lines of the file, if asked for
     * @param kind what it is
     * @param address its address as written
     * @param poster the address of the picture shown before it plays, as written
     * @param source the source of a template tag
     * @param body its caption and credit, one a line
     */
    record Embed(
            int index,
            Role role,
            Optional<Lines> lines,
            EmbedKind kind,
            Optional<String> address,
            Optional<String> poster,
            Optional<String> source,
            RichText body)
            implements Block {
        /** Creates an embed. */
        public Embed {
            check(index, role, lines);
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(address, "address");
            Objects.requireNonNull(poster, "poster");
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(body, "body");
        }

        @Override
        public String text() {
            return body.text();
        }
    }

    /** What an embed is. */
    enum EmbedKind {
        /** A video. */
        VIDEO,
        /** A sound. */
        AUDIO,
        /** A page in a frame. */
        FRAME,
        /** A plug-in object of another kind. */
        OBJECT,
        /** A tag for the site builder that stands alone and shows no words. */
        TEMPLATE
    }

    /**
     * A break between two parts of the story.
     *
     * @param index the place in the article
     * @param role what it is to the story
     * @param lines the lines of the file, if asked for
     */
    record ThematicBreak(int index, Role role, Optional<Lines> lines) implements Block {
        /** Creates a break. */
        public ThematicBreak {
            check(index, role, lines);
        }

        @Override
        public String text() {
            return "";
        }
    }

    private static void check(int index, Role role, Optional<Lines> lines) {
        if (index < 0) {
            throw new IllegalArgumentException("index " + index);
        }
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(lines, "lines");
    }

    private static String joined(List<Block> blocks) {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    }
}
