using System.Globalization;
using System.Text;
using MetaCatalog.Catalog;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Rdf;
using MetaCatalog.Storage;

namespace MetaCatalog.Benchmarks.Kill;

/// <summary>The process that is killed: eight writers who note down every write that was acknowledged.</summary>
internal static class KillWriter
{
    public const string Acknowledged = "acknowledged.txt";
    private const int Writers = 8;

    private static readonly Actor Steward = new("steward", Role.Steward);

    /// <summary>Writes until somebody ends the process.</summary>
    public static async Task Run(string folder)
    {
        await using var store = RecordStore.Open(folder);
        await using var catalog = await MetadataCatalog.Open(store.Log, store.Tokens, store.Requests, store.Assessments, store.Probes, OptionsOf(folder), TimeProvider.System);
        await using var notes = new FileStream(Path.Combine(folder, Acknowledged), FileMode.Append, FileAccess.Write, FileShare.Read, bufferSize: 0);
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Write(catalog.Editor, notes, writer)));
    }

    public static CatalogOptions OptionsOf(string folder) => new() { BaseIri = "https://catalog.example.org", DataFolder = folder };

    private static async Task Write(RecordEditor editor, FileStream notes, int writer)
    {
        for (var round = 0; ; round++)
        {
            var state = round % 3 == 0 ? RecordState.Draft : RecordState.Published;
            var record = await Note(notes, editor.Create(Steward, Describe(writer, round, "first"), state));
            record = await Note(notes, editor.Replace(Steward, record, Describe(writer, round, "second"), null));
            await Note(notes, editor.ChangeState(Steward, record, round % 5 == 0 ? RecordState.Withdrawn : RecordState.Published, null));
        }
    }

    // A line is written at once or not at all: it is shorter than what the system writes in one go.
    private static async Task<RecordId> Note(FileStream notes, Task<SaveOutcome> write)
    {
        var (id, revision) = await write switch
        {
            SaveOutcome.Committed committed => (committed.Record.Id, committed.Record.ETag),
            SaveOutcome.Withdrawn withdrawn => (withdrawn.Tombstone.Id, withdrawn.Tombstone.ETag),
            SaveOutcome.Unchanged unchanged => (unchanged.Record.Id, unchanged.Record.ETag),
            SaveOutcome.Refused refused => throw new InvalidOperationException(string.Join('\n', refused.Report.Findings)),
            var outcome => throw new InvalidOperationException(outcome.ToString()),
        };
        lock (notes)
        {
            notes.Write(Encoding.ASCII.GetBytes($"{id} {revision}\n"));
        }

        return id;
    }

    private static Submission Describe(int writer, int round, string version) => Submission.Rdf(
        Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $$"""
            @prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dct: <http://purl.org/dc/terms/> .
            @prefix foaf: <http://xmlns.com/foaf/0.1/> . @prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            <> a dcat:Dataset ; dct:title "Writer {{writer}}, round {{round}}, {{version}}"@en, "書き手{{writer}}"@ja ;
              dct:description "One of many descriptions that are written until the process ends."@en ;
              dcat:keyword "durability"@en ; dct:identifier "w{{writer}}-{{round}}" ; dct:issued "2026-01-15"^^xsd:date ; dct:language "en" ;
              dct:type <http://purl.org/coar/resource_type/c_ddb1> ; dcat:landingPage <https://example.org/page> ;
              dct:creator [ a foaf:Agent ; foaf:name "Hanako Yamada"@en ; dct:identifier "https://orcid.org/0000-0002-1825-0097" ] ;
              dct:publisher <https://ror.org/04nt8b154> ;
              dcat:contactPoint [ a vcard:Kind ; vcard:fn "Data desk" ; vcard:hasEmail <mailto:data@example.org> ] ;
              dct:license <https://creativecommons.org/licenses/by/4.0/> ;
              dct:accessRights <https://w3id.org/metacatalog/codes/access-level/open> ;
              dcat:distribution [ a dcat:Distribution ; dcat:accessURL <https://example.org/data> ; dct:title "Data"@en ;
                dcat:mediaType <https://www.iana.org/assignments/media-types/text/csv> ; dct:license <https://creativecommons.org/licenses/by/4.0/> ] .
            <https://ror.org/04nt8b154> a foaf:Organization ; foaf:name "Example Institute"@en, "例の研究所"@ja .
            """)),
        RdfFormat.Turtle);
}
