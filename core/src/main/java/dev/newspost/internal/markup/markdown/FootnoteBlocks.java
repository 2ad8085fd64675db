package dev.newspost.internal.markup.markdown;

import java.util.List;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.DefinitionMap;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Footnotes as Hugo reads them: {@code [^name]: text}, gone on with by indented lines, and {@code [^name]}. */
final class FootnoteBlocks {
    private static final int INDENT = 4;
    private static final int MAX_NAME = 200;

    private FootnoteBlocks() {}

    /** A footnote. */
    static final class Footnote extends CustomBlock {
        final String name;

        Footnote(String name) {
            this.name = name;
        }
    }

    /** A number that leads to a footnote. */
    static final class Reference extends CustomNode {
        final String name;

        Reference(String name) {
            this.name = name;
        }
    }

    /** Starts footnotes. */
    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int start = state.getNextNonSpaceIndex();
            if (state.getIndent() >= INDENT || !startsWith(line, start, "[^")) {
                return BlockStart.none();
            }
            int end = start + 2;
            while (end < line.length() && end < start + MAX_NAME && isNamePart(line.charAt(end))) {
                end++;
            }
            if (end == start + 2 || !startsWith(line, end, "]:")) {
                return BlockStart.none();
            }
            String name = line.subSequence(start + 2, end).toString();
            return BlockStart.of(new Parser(new Footnote(name))).atIndex(end + 2);
        }

        private static boolean isNamePart(char c) {
            return c != ']' && c != '[' && c != '^' && !Character.isWhitespace(c);
        }

        private static boolean startsWith(CharSequence line, int at, String sign) {
            return at + 1 < line.length() && line.charAt(at) == sign.charAt(0) && line.charAt(at + 1) == sign.charAt(1);
        }
    }

    private static final class Parser extends IndentedParser {
        private final Footnote footnote;

        Parser(Footnote footnote) {
            super(footnote, INDENT);
            this.footnote = footnote;
        }

        @Override
        public List<DefinitionMap<?>> getDefinitions() {
            DefinitionMap<Footnote> map = new DefinitionMap<>(Footnote.class);
            map.putIfAbsent(footnote.name, footnote);
            return List.of(map);
        }
    }

    /** Reads references. */
    static final class References implements LinkProcessor {
        @Override
        public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
            if (link.destination() != null || link.marker() != null) {
                return LinkResult.none();
            }
            String text = link.text(scanner);
            if (text.length() < 2 || text.length() > MAX_NAME || text.charAt(0) != '^') {
                return LinkResult.none();
            }
            String name = text.substring(1);
            return context.getDefinition(Footnote.class, name) == null
                    ? LinkResult.none()
                    : LinkResult.replaceWith(new Reference(name), link.afterTextBracket());
        }
    }
}
