using System.Text;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf;
using MetaCatalog.TestKit;

namespace MetaCatalog.Crosswalks.Tests;

/// <summary>What every reader of a domain's format holds to; a format says which reader, which documents and which examples.</summary>
public abstract class ReaderContract
{
    /// <summary>The reader.</summary>
    protected abstract CrosswalkReader Reader { get; }

    /// <summary>The folder of the format, in the room and in its tests.</summary>
    protected abstract string Format { get; }

    /// <summary>The documents of the corpus: a folder, and the pattern of the names.</summary>
    protected abstract (string Folder, string Pattern) Corpus { get; }

    /// <summary>The corpus documents that cannot be read, and the code of the finding that says why.</summary>
    protected virtual IReadOnlyDictionary<string, string> Refused => new Dictionary<string, string>();

    /// <summary>The corpus documents with a defect that is mended, and the code of the finding that says so.</summary>
    protected virtual IReadOnlyDictionary<string, string> Defective => new Dictionary<string, string>();

    /// <summary>The examples beside the tests.</summary>
    protected abstract IReadOnlyList<string> Examples { get; }

    /// <summary>How many steps of a path the coverage table tells apart.</summary>
    protected virtual int CoverageDepth => 5;

    /// <summary>What marks the place of the table in the README.</summary>
    protected virtual string CoverageMarker => "coverage";

    /// <summary>The row of the coverage table that a path without positions counts in.</summary>
    protected virtual string CoverageRow(string path) => CoverageTable.Shortened(path, CoverageDepth);

    /// <summary>The paths of all values of a document.</summary>
    protected abstract IEnumerable<string> ValuePaths(byte[] document);

    /// <summary>Nasty documents that a reader of this format must survive, beside those that every reader meets.</summary>
    protected virtual IEnumerable<string> Nasty => [];

    [Fact]
    public void Every_corpus_document_is_read_or_refused_with_its_place()
    {
        foreach (var file in CorpusFiles())
        {
            var name = Path.GetFileName(file);
            var reading = Read(File.ReadAllBytes(file));

            if (Refused.TryGetValue(name, out var code))
            {
                Assert.True(reading.Records.Count == 0, $"{name} was read.");
                Assert.Contains(reading.Findings, finding => finding.Code == code);
            }
            else
            {
                Assert.True(reading.Records.Count > 0, $"{name}: {Tell(reading)}");
                Assert.DoesNotContain(reading.Findings, static finding => finding.Severity == Severity.Error);
            }

            AssertLocated(name, reading);
        }
    }

    [Fact]
    public void A_known_defect_is_told()
    {
        foreach (var (name, code) in Defective)
        {
            var reading = Read(File.ReadAllBytes(SharedFolder.Require(Path.Combine("corpus", Corpus.Folder, name))));

            Assert.True(reading.Findings.Any(finding => finding.Code == code), $"{name}: {Tell(reading)}");
        }
    }

    [Fact]
    public void Only_this_reader_recognises_the_corpus()
    {
        foreach (var file in CorpusFiles().Where(file => !Refused.ContainsKey(Path.GetFileName(file))))
        {
            var glimpse = new DocumentGlimpse(File.ReadAllBytes(file));

            var readers = Crosswalks.Readers.Where(reader => reader.Recognizes(glimpse)).Select(static reader => reader.Name);

            Assert.True(readers.SequenceEqual([Reader.Name]), $"{Path.GetFileName(file)}: {string.Join(", ", readers)}");
        }
    }

    [Fact]
    public void An_example_reads_as_approved()
    {
        foreach (var example in Examples)
        {
            var reading = Read(Example(example));
            var stem = Path.Combine(Format, Path.GetFileNameWithoutExtension(example).Replace(".in", "", StringComparison.Ordinal));

            GoldenFile.Check(stem + ".approved.ttl", string.Join('\n', reading.Records.Select(record => Turtle(record))));
            GoldenFile.Check(stem + ".losses.approved.txt", Losses(reading) + Tell(reading));
        }
    }

    [Fact]
    public async Task An_example_becomes_a_draft_whose_findings_are_those_that_a_steward_expects()
    {
        await using var catalog = await DraftCatalog.Open();
        foreach (var example in Examples)
        {
            var text = new StringBuilder();
            foreach (var record in Read(Example(example)).Records)
            {
                text.Append(await catalog.Findings(record));
            }

            GoldenFile.Check(Path.Combine(Format, Path.GetFileNameWithoutExtension(example).Replace(".in", "", StringComparison.Ordinal) + ".draft.approved.txt"), text.ToString());
        }
    }

    [Fact]
    public async Task Every_corpus_record_is_taken_as_a_draft()
    {
        await using var catalog = await DraftCatalog.Open();
        foreach (var file in CorpusFiles())
        {
            foreach (var record in Read(File.ReadAllBytes(file)).Records.Take(3))
            {
                var outcome = await catalog.Save(record);

                Assert.True(outcome is SaveOutcome.Committed, $"{Path.GetFileName(file)}: {DraftCatalog.Tell(outcome)}");
            }
        }
    }

    [Fact]
    public void What_of_the_corpus_is_kept_stands_in_the_readme() => CoverageTable.Check(
        Format,
        CoverageMarker,
        CoverageRow,
        [.. CorpusFiles().Where(file => !Refused.ContainsKey(Path.GetFileName(file))).Select(File.ReadAllBytes).Concat(Examples.Select(Example)).Select(Covered)]);

    [Fact]
    public void Hostile_documents_are_bounded_and_told()
    {
        foreach (var text in (string[])["", " ", "\0\0\0\0", "<", "{", "[", "data_", "---", "<a>" + new string('x', 100), new('[', 5000), string.Concat(Enumerable.Repeat("<a>", 5000)), .. Nasty])
        {
            var reading = Read(Encoding.UTF8.GetBytes(text));

            Assert.True(reading.Records.Count > 0 || reading.Findings.Any(static finding => finding.Severity == Severity.Error), Excerpt(text));
        }
    }

    [Fact]
    public void Any_damage_to_a_document_is_read_or_refused()
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        foreach (var example in Examples)
        {
            for (var i = 0; i < 60; i++)
            {
                var damaged = Damaged(Example(example), random);

                var reading = Record(() => Read(damaged), $"seed {seed}, {example}, round {i}");

                Assert.True(reading.Records.Count > 0 || reading.Findings.Count > 0, $"seed {seed}, {example}, round {i}");
            }
        }
    }

    [Fact]
    public void A_document_beyond_its_limit_is_refused()
    {
        var reading = Reader.Read(Example(Examples[0]), new ReadingLimits { MaxBytes = 16 }, TestContext.Current.CancellationToken);

        Assert.Equal("limit:document", Assert.Single(reading.Findings).Code);
    }

    /// <summary>Reads a document with the usual limits.</summary>
    protected ForeignReading Read(byte[] document) => Reader.Read(document, ReadingLimits.Default, TestContext.Current.CancellationToken);

    /// <summary>The bytes of an example beside the tests.</summary>
    protected byte[] Example(string name) => File.ReadAllBytes(Path.Combine(SharedFolder.RepositoryRoot, "tests", "MetaCatalog.Crosswalks.Tests", Format, name));

    /// <summary>The files of the corpus.</summary>
    protected IReadOnlyList<string> CorpusFiles() => Corpus.Folder.Length == 0 ? [] : [.. Directory
        .EnumerateFiles(SharedFolder.Require(Path.Combine("corpus", Corpus.Folder)), Corpus.Pattern)
        .Where(static file => !file.EndsWith(".md", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)];

    private CoveredDocument Covered(byte[] document) => new(ValuePaths(document), [.. Read(document).Records.SelectMany(static record => record.Losses).Select(static loss => loss.What)]);

    private static ForeignReading Record(Func<ForeignReading> read, string what)
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            throw new InvalidOperationException(what, fault);
        }
    }

    private static byte[] Damaged(byte[] document, Random random)
    {
        var copy = document.ToList();
        for (var i = 0; i < 1 + random.Next(4); i++)
        {
            var at = random.Next(copy.Count);
            switch (random.Next(4))
            {
                case 0:
                    copy[at] = (byte)random.Next(256);
                    break;
                case 1:
                    copy.RemoveRange(at, Math.Min(random.Next(1, 40), copy.Count - at));
                    break;
                case 2:
                    copy.InsertRange(at, copy.GetRange(at, Math.Min(random.Next(1, 200), copy.Count - at)));
                    break;
                default:
                    copy.InsertRange(at, "99999999999999999999999999e999999"u8.ToArray());
                    break;
            }

            if (copy.Count == 0)
            {
                return [];
            }
        }

        return [.. copy];
    }

    private static void AssertLocated(string name, ForeignReading reading)
    {
        foreach (var finding in reading.Findings)
        {
            Assert.True(finding.Location is { Line: > 0 } or { Pointer: not null }, $"{name}: {finding.Code} has no place.");
            Assert.NotEmpty(finding.Message.Ja);
        }
    }

    private static string Turtle(ForeignRecord record)
    {
        foreach (var (prefix, iri) in Prefixes)
        {
            record.Graph.Prefixes[prefix] = iri;
        }

        return RdfWriter.ToText(record.Graph, RdfFormat.Turtle);
    }

    private static string Losses(ForeignReading reading) =>
        string.Concat(reading.Records.SelectMany(static record => record.Losses).Select(static loss => $"{loss.Kind}: {loss.What} — {loss.Reason}\n"));

    private static string Tell(ForeignReading reading) => string.Concat(reading.Findings.Select(static finding =>
        $"{finding.Severity} {finding.Code} {finding.Location.Line}:{finding.Location.Column} {finding.Location.Path}{finding.Location.Pointer} {finding.Message.En}\n"));

    private static string Excerpt(string text) => text.Length < 200 ? text : text[..200];

    private static readonly Dictionary<string, string> Prefixes = new()
    {
        ["dcat"] = "http://www.w3.org/ns/dcat#",
        ["dct"] = "http://purl.org/dc/terms/",
        ["foaf"] = "http://xmlns.com/foaf/0.1/",
        ["gen"] = "https://w3id.org/metacatalog/ns/genomic#",
        ["mat"] = "https://w3id.org/metacatalog/ns/materials#",
        ["mc"] = "https://w3id.org/metacatalog/ns#",
        ["prov"] = "http://www.w3.org/ns/prov#",
        ["qudt"] = "http://qudt.org/schema/qudt/",
        ["schema"] = "http://schema.org/",
        ["sei"] = "https://w3id.org/metacatalog/ns/seismic#",
        ["skos"] = "http://www.w3.org/2004/02/skos/core#",
        ["sosa"] = "http://www.w3.org/ns/sosa/",
        ["vcard"] = "http://www.w3.org/2006/vcard/ns#",
        ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
    };
}
