using System.Text.Json.Nodes;
using MetaCatalog.Crosswalks.Croissant;
using MetaCatalog.Crosswalks.LinkedData;

namespace MetaCatalog.Crosswalks.GeoCroissant;

/// <summary>Writes a record as Croissant 1.1 with the extension GeoCroissant 1.0: reference system, resolutions, services and the order in time.</summary>
/// <remarks>What the extension has no term for stands as <see cref="CroissantWriter"/> writes it, seismic terms among it.</remarks>
public sealed class GeoCroissantWriter : CrosswalkWriter
{
    private const string Conformance = CroissantTerms.Conformance + "geo/1.0";

    /// <inheritdoc/>
    public override string Name => "geocroissant";

    /// <inheritdoc/>
    public override string MediaType => "application/ld+json";

    /// <inheritdoc/>
    public override string Extension => ".json";

    /// <inheritdoc/>
    public override void Write(CrosswalkSource source, Stream output) => JsonOutput.Write(Write(source), output);

    /// <summary>Writes a record; what could not be carried is in <see cref="CrosswalkSource.Losses"/> afterwards.</summary>
    internal static JsonObject Write(CrosswalkSource source) =>
        CroissantWriter.V11.Write(source, [Conformance], (dataset, keys) => new GeoMembers(source, keys).AddTo(dataset));
}
