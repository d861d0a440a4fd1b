using System.Text;
using MetaCatalog.Crosswalks.DataCite;
using MetaCatalog.Crosswalks.Jpcoar;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.TestKit;

namespace MetaCatalog.Crosswalks.Tests.Laws;

/// <summary>Laws over records that are put together at random; a message names the seed.</summary>
public class GeneratedRecordTests
{
    private const int Rounds = 100;

    public static TheoryData<string> Formats => ["datacite", "jpcoar_1.0", "jpcoar_2.0", "jpcoar_2.1"];

    [Theory, MemberData(nameof(Formats))]
    public void What_is_written_is_valid_and_keeps_what_the_loss_report_does_not_name(string format)
    {
        var (writer, reader, schemas) = Of(format);
        for (var seed = 0; seed < Rounds; seed++)
        {
            var first = writer.Write(Sources.From(new RandomRecord(seed).Turtle()));
            var record = RoundTrip.Read(reader, Encoding.UTF8.GetBytes(first.ToString()));
            var (second, losses) = RoundTrip.Write(writer, record);

            var faults = XmlSchemas.Faults(schemas, first).Concat(XmlSchemas.Faults(schemas, second)).Concat(XmlFacts.Missing(first, second, losses)).ToList();
            Assert.True(faults.Count == 0, $"seed {seed}:\n{string.Join('\n', faults)}\n{first}");
        }
    }

    [Theory, MemberData(nameof(Formats))]
    public void A_damaged_document_is_read_or_refused_with_a_place_and_never_throws(string format)
    {
        var (writer, reader, _) = Of(format);
        for (var seed = 0; seed < Rounds; seed++)
        {
            var random = new Random(seed);
            var bytes = Encoding.UTF8.GetBytes(writer.Write(Sources.From(new RandomRecord(seed).Turtle())).ToString());
            for (var i = 0; i < 5; i++)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            var reading = reader.Read(bytes.AsMemory(0, random.Next(1, bytes.Length + 1)), ReadingLimits.Default, TestContext.Current.CancellationToken);

            Assert.True(reading.Records.Count > 0 || reading.Findings.All(static finding => finding.Location.Line is > 0 || finding.Location.Path is not null), $"seed {seed}");
        }
    }

    private static (XmlCrosswalk Writer, CrosswalkReader Reader, System.Xml.Schema.XmlSchemaSet Schemas) Of(string format) => format switch
    {
        "datacite" => (new DataCiteXmlWriter(), new DataCiteXmlReader(), XmlSchemas.Load("datacite/kernel-4.7/metadata.xsd")),
        "jpcoar_1.0" => (JpcoarCrosswalk.V10, new JpcoarReader(), XmlSchemas.Load("jpcoar/1.0/jpcoar_scm.xsd")),
        "jpcoar_2.0" => (JpcoarCrosswalk.V20, new JpcoarReader(), XmlSchemas.Load("jpcoar/2.0/jpcoar_scm.xsd")),
        _ => (JpcoarCrosswalk.V21, new JpcoarReader(), XmlSchemas.Load("jpcoar/2.1/jpcoar_scm.xsd")),
    };
}
