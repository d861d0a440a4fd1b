using System.Xml.Linq;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.Sra;

/// <summary>An experiment: its library and its instrument.</summary>
internal sealed class SraExperiment(XmlSource source, RecordBuilder record)
{
    public void Add(XElement experiment)
    {
        var design = source.TakeFirst(experiment, "DESIGN");
        record.AddText(Gen.ExperimentDesign, source.TakeText(design, "DESIGN_DESCRIPTION"));
        var sample = source.TakeFirst(design, "SAMPLE_DESCRIPTOR");
        record.AddAccession(source.TakeAttribute(sample, "accession"));
        record.AddLocalIdentifier(source.TakeAttribute(sample, "refname"), "SAMPLE_DESCRIPTOR");
        AddLibrary(source.TakeFirst(design, "LIBRARY_DESCRIPTOR"));
        AddPlatform(source.TakeFirst(experiment, "PLATFORM"));
    }

    private void AddLibrary(XElement? library)
    {
        record.AddText(Gen.LibraryStrategy, source.TakeText(library, "LIBRARY_STRATEGY"));
        record.AddText(Gen.LibrarySource, source.TakeText(library, "LIBRARY_SOURCE"));
        record.AddText(Gen.LibrarySelection, source.TakeText(library, "LIBRARY_SELECTION"));
        record.AddValue(record.Topic, MoreTerms.AdditionalProperty, "library_name", source.TakeText(library, "LIBRARY_NAME"));
        record.AddText(Rai.DataCollection, source.TakeText(library, "LIBRARY_CONSTRUCTION_PROTOCOL"));
        if (source.TakeFirst(library, "LIBRARY_LAYOUT")?.Elements().FirstOrDefault() is { } layout)
        {
            record.AddText(Gen.LibraryLayout, source.TakeOne(layout).Name.LocalName);
            record.AddValue(record.Topic, MoreTerms.AdditionalProperty, "nominal_length", source.TakeAttribute(layout, "NOMINAL_LENGTH"));
        }
    }

    private void AddPlatform(XElement? platform)
    {
        foreach (var kind in platform?.Elements().ToList() ?? [])
        {
            record.AddText(Gen.Platform, source.TakeOne(kind).Name.LocalName);
            record.AddText(Gen.InstrumentModel, source.TakeText(kind, "INSTRUMENT_MODEL"));
        }
    }
}
