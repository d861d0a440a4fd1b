// Ranks the judged queries with Apache Lucene 8 and kuromoji (Debian liblucene8-java):
//   java -cp '/usr/share/java/*' LuceneRanking.java RECORDS.tsv QUERIES.tsv     records: id, title, body; queries: number, text
// writes a line for each query: number, then up to a hundred ids. Kuromoji in search mode, its usual filters, English possessives and
// Porter stemming; titles weigh four times the body; any of the words suffices, as Lucene's parser has it.
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseBaseFormFilter;
import org.apache.lucene.analysis.ja.JapaneseKatakanaStemFilter;
import org.apache.lucene.analysis.ja.JapanesePartOfSpeechStopFilter;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queryparser.classic.MultiFieldQueryParser;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

public class LuceneRanking {
  public static void main(String[] args) throws Exception {
    var directory = new ByteBuffersDirectory();
    var analyzer = new JapaneseAndEnglish();
    try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (String line : Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8)) {
        writer.addDocument(document(line.split("\t", -1)));
      }
    }

    var searcher = new IndexSearcher(DirectoryReader.open(directory));
    for (String line : Files.readAllLines(Path.of(args[1]), StandardCharsets.UTF_8)) {
      var cells = line.split("\t", -1);
      var parser = new MultiFieldQueryParser(new String[] {"title", "body"}, analyzer, Map.of("title", 4f, "body", 1f));
      var answer = new StringBuilder(cells[0]);
      for (ScoreDoc hit : searcher.search(parser.parse(QueryParser.escape(cells[1])), 100).scoreDocs) {
        answer.append('\t').append(searcher.doc(hit.doc).get("id"));
      }

      System.out.println(answer);
    }
  }

  static Document document(String[] cells) {
    var document = new Document();
    document.add(new StringField("id", cells[0], Field.Store.YES));
    document.add(new TextField("title", cells[1], Field.Store.NO));
    document.add(new TextField("body", cells[2], Field.Store.NO));
    return document;
  }

  static final class JapaneseAndEnglish extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      var tokenizer = new JapaneseTokenizer(null, true, JapaneseTokenizer.Mode.SEARCH);
      TokenStream stream = new JapaneseBaseFormFilter(tokenizer);
      stream = new JapanesePartOfSpeechStopFilter(stream, JapaneseAnalyzer.getDefaultStopTags());
      stream = new CJKWidthFilter(stream);
      stream = new EnglishPossessiveFilter(stream);
      stream = new LowerCaseFilter(stream);
      stream = new StopFilter(stream, JapaneseAnalyzer.getDefaultStopSet());
      stream = new StopFilter(stream, EnglishAnalyzer.getDefaultStopSet());
      stream = new JapaneseKatakanaStemFilter(stream);
      return new TokenStreamComponents(tokenizer, new PorterStemFilter(stream));
    }
  }
}
