using System.Xml.Linq;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.Ddi;

/// <summary>How the data came about (<c>method</c>).</summary>
internal sealed class DdiMethod(XmlSource source, ReadingNotes notes)
{
    private readonly RecordBuilder record = notes.Builder;
    private readonly DdiStatements statements = new(source, notes.Builder);

    public void Read(XElement method)
    {
        foreach (var collection in source.Take(method, "dataColl"))
        {
            ReadCollection(collection);
        }

        foreach (var section in source.Take(method, "anlyInfo"))
        {
            AddAll(section);
        }

        statements.Add(source.Take(method, "notes", "stdyClas"), "method");
    }

    private void ReadCollection(XElement collection)
    {
        foreach (var collector in source.Take(collection, "dataCollector").ToList())
        {
            new DdiParties(source, notes).AddCollector(collector);
        }

        foreach (var mode in source.Take(collection, "collMode"))
        {
            record.Add(SchemaOrg.MeasurementTechnique, DdiStatements.Words(mode));
        }

        foreach (var sampling in source.Take(collection, "sampProc").Select(DdiStatements.Words).OfType<Literal>())
        {
            new CarriedDescription(sampling, "Methods").AddTo(record);
        }

        foreach (var sources in source.Take(collection, "sources"))
        {
            ReadSources(sources);
        }

        AddAll(collection);
    }

    private void ReadSources(XElement sources)
    {
        foreach (var one in source.Take(sources, "dataSrc"))
        {
            record.AddReference(record.Topic, Dcterms.Source, PersistentIdentifier.Of(XmlSource.TextOf(one))?.Address ?? DdiStatements.Words(one)?.LexicalForm);
        }

        AddAll(sources);
    }

    // The rest is told under the names of the standard.
    private void AddAll(XElement section)
    {
        foreach (var child in section.Elements().Where(child => !source.IsTaken(child)).ToList())
        {
            statements.Add([source.TakeOne(child)], $"{section.Name.LocalName}/{child.Name.LocalName}");
        }
    }
}
