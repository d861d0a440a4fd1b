using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Seismic;

/// <summary>What the criteria of seismology ask alike.</summary>
internal static class SeismicFacts
{
    /// <summary>Whether the data are a catalogue of events and no waveforms.</summary>
    public static bool IsCatalogueOnly(RecordFacts facts) =>
        facts.Topic.Has(Sei.EventCount, Sei.MagnitudeType) && !facts.Topic.Has(Sei.SamplingRate, Sei.ChannelCode, Sei.SourceIdentifier, Sei.InstrumentResponse);
}
