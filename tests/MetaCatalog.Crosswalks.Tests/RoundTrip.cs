using System.Xml.Linq;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Crosswalks.Tests;

/// <summary>Reads a foreign document and writes the record again.</summary>
internal static class RoundTrip
{
    private static readonly DateTimeOffset Now = new(2016, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The only record of a document that must be readable.</summary>
    public static ForeignRecord Read(CrosswalkReader reader, ReadOnlyMemory<byte> document)
    {
        var reading = reader.Read(document, ReadingLimits.Default, TestContext.Current.CancellationToken);
        Assert.True(reading.Records.Count == 1, string.Join('\n', reading.Findings.Select(static finding => finding.ToString())));
        return reading.Records[0];
    }

    /// <summary>The record on its way out, at the level that it states; one that states none is open, so that nothing is held back.</summary>
    public static CrosswalkSource Source(ForeignRecord record)
    {
        var topic = record.Topic ?? new Iri(Sources.Topic);
        var graph = new Graph(record.Graph.Select(triple => new Triple(Named(triple.Subject, record, topic), triple.Predicate, Named(triple.Object, record, topic))));
        var statement = AccessStatement.Of(graph, topic, TimeSpan.FromHours(9));
        return new CrosswalkSource(graph, topic, Sources.Topic, statement.Level is null ? AccessLevel.Open : statement.EffectiveAt(Now), statement.EmbargoEnd);
    }

    /// <summary>The document written again, with the losses of both ways.</summary>
    public static (XElement Document, IReadOnlyList<MappingLoss> Losses) Write(XmlCrosswalk writer, ForeignRecord record)
    {
        var source = Source(record);
        var document = writer.Write(source);
        return (document, [.. record.Losses, .. source.Losses()]);
    }

    // The catalog names a record that has no name of its own.
    private static Term Named(Term term, ForeignRecord record, Iri topic) =>
        record.Topic is null && term is BlankNode node && node.Equals(TopicNode(record)) ? topic : term;

    private static Term TopicNode(ForeignRecord record) => record.Graph.First(static triple => triple.Predicate.Equals(RdfTerms.Type)).Subject;
}
