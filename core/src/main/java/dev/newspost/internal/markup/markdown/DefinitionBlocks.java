package dev.newspost.internal.markup.markdown;

import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Definition lists as Hugo reads them: lines of terms, then lines that start with a colon. Where blank lines part them,
 * the terms are the paragraph before the list.
 */
final class DefinitionBlocks {
    private static final int INDENT = 4;

    private DefinitionBlocks() {}

    /** A definition list. */
    static final class Definitions extends CustomBlock {
        /** {@return whether a block is the terms of the list that follows it} */
        static boolean isTerms(Node block) {
            Node next = block instanceof Paragraph ? block.getNext() : null;
            return next instanceof Definitions && !(next.getFirstChild() instanceof Term);
        }
    }

    /** A term. */
    static final class Term extends CustomBlock {}

    /** What a term means. */
    static final class Description extends CustomBlock {}

    /** Starts definition lists below paragraphs, and definitions in them. */
    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int at = state.getNextNonSpaceIndex();
            boolean colon = at + 1 < line.length() && line.charAt(at) == ':' && isBlank(line.charAt(at + 1));
            if (state.getIndent() > 0 || !colon) {
                return BlockStart.none();
            }
            int content = at + 2;
            while (content < line.length() && content < at + INDENT && isBlank(line.charAt(content))) {
                content++;
            }
            IndentedParser description = new IndentedParser(new Description(), content - state.getIndex());
            Block around = matched.getMatchedBlockParser().getBlock();
            if (around instanceof Definitions) {
                return BlockStart.of(description).atIndex(content);
            }
            boolean paragraph = state.getActiveBlockParser().getBlock() instanceof Paragraph;
            if (!paragraph && around.getLastChild() instanceof Paragraph) {
                return BlockStart.of(new ListParser(List.of()), description).atIndex(content);
            }
            if (!paragraph || matched.getParagraphLines().isEmpty()) {
                return BlockStart.none();
            }
            List<SourceLine> terms = List.copyOf(matched.getParagraphLines().getLines());
            return BlockStart.of(new ListParser(terms), description)
                    .atIndex(content)
                    .replaceParagraphLines(terms.size());
        }

        private static boolean isBlank(char c) {
            return c == ' ' || c == '\t';
        }
    }

    private static final class ListParser extends AbstractBlockParser {
        private final Definitions block = new Definitions();
        private final List<SourceLine> terms;

        ListParser(List<SourceLine> terms) {
            this.terms = terms;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(Block child) {
            return child instanceof Description;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.atIndex(state.getIndex());
        }

        @Override
        public void parseInlines(InlineParser parser) {
            for (int i = terms.size() - 1; i >= 0; i--) {
                Term term = new Term();
                if (terms.get(i).getSourceSpan() != null) {
                    term.addSourceSpan(terms.get(i).getSourceSpan());
                }
                parser.parse(SourceLines.of(terms.get(i)), term);
                block.prependChild(term);
            }
        }
    }
}
