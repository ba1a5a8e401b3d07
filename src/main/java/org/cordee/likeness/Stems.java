package org.cordee.likeness;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.cordee.restitution.Language;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;

/** The words that a text means something by: without stop words, each without its endings, case and accents. */
final class Stems {
    /** 'Au niveau local' says 'local'. Lucene's lists, made for searching, do not have it. */
    private static final Set<String> SAYS_NOTHING =
            Set.of("niveau", "niveaux", "level", "levels", "nivel", "niveles", "nível", "níveis", "مستوى");

    /** Endings that stemmers know by their accents, as thumbs write them. */
    private static final Pattern CION = Pattern.compile("cion$");

    private static final Pattern CAO = Pattern.compile("cao$");
    private static final Pattern COES = Pattern.compile("coes$");

    private static final Analyzer FRENCH =
            words(FrenchAnalyzer.getDefaultStopSet(), Stems::withoutArticles, Stems::french);
    private static final Analyzer ENGLISH = words(englishStopWords(), EnglishPossessiveFilter::new, Stems::english);
    private static final Analyzer SPANISH =
            words(SpanishAnalyzer.getDefaultStopSet(), UnaryOperator.identity(), Stems::spanish);
    private static final Analyzer PORTUGUESE =
            words(PortugueseAnalyzer.getDefaultStopSet(), UnaryOperator.identity(), Stems::portuguese);
    private static final Analyzer ARABIC =
            words(ArabicAnalyzer.getDefaultStopSet(), DecimalDigitFilter::new, Stems::arabic);

    private Stems() {}

    private static TokenStream withoutArticles(TokenStream words) {
        return new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES);
    }

    private static TokenStream french(TokenStream words) {
        return new SnowballFilter(words, new FrenchStemmer());
    }

    private static TokenStream english(TokenStream words) {
        return new SnowballFilter(words, new EnglishStemmer());
    }

    private static TokenStream spanish(TokenStream words) {
        return new SnowballFilter(new PatternReplaceFilter(words, CION, "ción", false), new SpanishStemmer());
    }

    private static TokenStream portuguese(TokenStream words) {
        return new PortugueseStemFilter(
                new PatternReplaceFilter(new PatternReplaceFilter(words, CAO, "ção", false), COES, "ções", false));
    }

    /** Once more, as one ending is cut a turn: التعاون and تعاونية lose as much in the end. */
    private static TokenStream arabic(TokenStream words) {
        return new ArabicStemFilter(new ArabicStemFilter(new ArabicNormalizationFilter(words)));
    }

    /** Accents are folded last: the stemmers read them, and endings without them are cut alike. */
    private static Analyzer words(
            CharArraySet stopWords, UnaryOperator<TokenStream> apart, UnaryOperator<TokenStream> stems) {
        CharArraySet stop = CharArraySet.copy(stopWords);
        stop.addAll(SAYS_NOTHING);
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer tokens = new StandardTokenizer();
                TokenStream words = new StopFilter(new LowerCaseFilter(apart.apply(tokens)), stop);
                return new TokenStreamComponents(tokens, new ASCIIFoldingFilter(stems.apply(words)));
            }
        };
    }

    /** Lucene's own list for English has 33 words; this is Snowball's, which comes along with it. */
    private static CharArraySet englishStopWords() {
        try (Reader list = new InputStreamReader(
                Objects.requireNonNull(SnowballFilter.class.getResourceAsStream("english_stop.txt")),
                StandardCharsets.UTF_8)) {
            return WordlistLoader.getSnowballWordSet(list);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each once, in the order of their letters; none for a text that says nothing. */
    static Set<String> of(Language language, String words) {
        Set<String> stems = new TreeSet<>();
        try (TokenStream stream = analyzer(language).tokenStream("", words)) {
            CharTermAttribute stem = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) stems.add(stem.toString());
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a string can be read", e);
        }
        return stems;
    }

    private static Analyzer analyzer(Language language) {
        return switch (language) {
            case FR -> FRENCH;
            case EN -> ENGLISH;
            case ES -> SPANISH;
            case PT -> PORTUGUESE;
            case AR -> ARABIC;
        };
    }
}
