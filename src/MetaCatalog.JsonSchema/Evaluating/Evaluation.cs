using System.Runtime.CompilerServices;
using MetaCatalog.JsonSchema.Compilation;
using MetaCatalog.JsonSchema.Json;
using MetaCatalog.JsonSchema.Keywords;

namespace MetaCatalog.JsonSchema.Evaluating;

/// <summary>
/// The state of one validation. The first run only asks whether the document is valid and stops at the first failure; a second run
/// with a <see cref="Recorder"/> explains.
/// </summary>
internal ref struct Evaluation(in JsonView json, ValidationOptions options, EvaluationMemory memory, Recorder? recorder)
{
    private static readonly TimeSpan MaxPatternTime = TimeSpan.FromSeconds(2);

    public readonly JsonView Json = json;
    private readonly EvaluationMemory memory = memory;
    private readonly int maxDepth = options.MaxSchemaDepth;
    private Recorder? recorder = recorder;
    private TimeSpan patternTime;
    private DynamicResource? innermost;
    private int depth;
    private int budget = options.MaxEvaluations;

    /// <summary>Whether formats are checked everywhere.</summary>
    public readonly bool AssertsFormats = options.AssertFormats;

    /// <summary>Whether evaluated properties and items must be noted, because an <c>unevaluated…</c> keyword will ask.</summary>
    public bool Tracks { get; private set; }

    /// <summary>The outcome of the last <c>if</c>, for the <c>then</c> and <c>else</c> right after it.</summary>
    public bool IfHeld { get; set; }

    /// <summary>The count of the last <c>contains</c>, for the <c>minContains</c> and <c>maxContains</c> right after it.</summary>
    public int Contained { get; set; }

    /// <summary>Why the run was given up, when it was.</summary>
    public Message? Exceeded { get; private set; }

    /// <summary>Whether every keyword is to be run and written down.</summary>
    public readonly bool IsRecording => recorder is not null;

    /// <summary>Whether keywords must go on after what decides them, for the sake of notes or records.</summary>
    public readonly bool IsExhaustive => Tracks || recorder is not null;

    /// <summary>Whether annotations are asked for.</summary>
    public readonly bool Annotates => recorder is { KeepsEverything: true };

    /// <summary>Applies a schema to the same value.</summary>
    public bool Apply(in Subschema schema, int value) =>
        recorder is null ? schema.Node.Evaluate(ref this, value) : recorder.Apply(ref this, schema, value, path: null);

    /// <summary>Applies a schema to an item.</summary>
    public bool ApplyToItem(in Subschema schema, int item, int index) =>
        IsExhaustive ? ApplyToChild(schema, item, JsonPath.NoName, index) : schema.Node.Evaluate(ref this, item);

    /// <summary>Applies a schema to the value of a property, which follows its name.</summary>
    public bool ApplyToProperty(in Subschema schema, int name) =>
        IsExhaustive ? ApplyToChild(schema, name + 1, name, 0) : schema.Node.Evaluate(ref this, name + 1);

    /// <summary>Applies a schema to the value of a property in the quick run, and notes that it was evaluated.</summary>
    public bool IsMetByProperty(SchemaNode schema, int name)
    {
        if (!Tracks)
        {
            return schema.Evaluate(ref this, name + 1);
        }

        Tracks = false;
        var isMet = schema.Evaluate(ref this, name + 1);
        Tracks = true;
        Marks.Add(name + 1);
        return isMet;
    }

    /// <summary>Runs a keyword for the record.</summary>
    public bool Record(SchemaNode schema, Keyword keyword, int value)
    {
        // The caller saw that a recorder is there.
        return recorder!.Record(ref this, schema, keyword, value);
    }

    /// <summary>Stops recording for the rest of the run, or resumes it.</summary>
    public void Use(Recorder? next) => recorder = next;

    /// <summary>Notes an annotation of the running keyword.</summary>
    public readonly void Annotate(string jsonText) => recorder?.Annotate(jsonText);

    /// <summary>Notes that an alternative of the running keyword held.</summary>
    public readonly void NoteAlternative(int index) => recorder?.NoteAlternative(index);

    /// <summary>Counts time spent on patterns that no automaton bounds; false when it is used up.</summary>
    public bool SpendOnPatterns(TimeSpan time)
    {
        patternTime += time;
        return patternTime <= MaxPatternTime;
    }

    /// <summary>Gives the whole run up.</summary>
    public bool GiveUp(Message reason)
    {
        Exceeded ??= reason;
        return false;
    }

    /// <summary>Counts an application of a schema; false when a bound is reached.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Enter(SchemaNode schema)
    {
        depth++;
        return (--budget >= 0 && depth <= maxDepth && Exceeded is null && HasStack()) || Overrun(schema);
    }

    public void Leave() => depth--;

    /// <summary>Puts a resource on the dynamic scope and gives the one it covers.</summary>
    public DynamicResource? EnterScope(DynamicResource resource)
    {
        var outer = innermost;
        if (!ReferenceEquals(outer, resource))
        {
            memory.Scope.Add(resource);
            innermost = resource;
        }

        return outer;
    }

    public void LeaveScope(DynamicResource? outer)
    {
        if (!ReferenceEquals(outer, innermost))
        {
            memory.Scope.RemoveAt(memory.Scope.Count - 1);
            innermost = outer;
        }
    }

    /// <summary>The resources on the way here, outermost first.</summary>
    public readonly List<DynamicResource> Scope => memory.Scope;

    /// <summary>What was noted as evaluated since a point.</summary>
    public readonly EvaluatedMarks Marks => memory.Marks;

    /// <summary>Begins a schema's notes; the answer goes to <see cref="EndTracking"/>.</summary>
    public TrackingState BeginTracking(bool isNeeded)
    {
        if (!isNeeded && !Tracks)
        {
            return default;
        }

        var before = new TrackingState(IsActive: true, Tracks, memory.Marks.Start, memory.Marks.Count);
        Tracks = true;
        memory.Marks.Start = memory.Marks.Count;
        return before;
    }

    /// <summary>Ends a schema's notes: they stay for the schema around it only when it was valid and that one asks for them.</summary>
    public void EndTracking(TrackingState before, bool isValid)
    {
        if (!before.IsActive)
        {
            return;
        }

        if (!isValid || !before.Tracks)
        {
            memory.Marks.Truncate(before.Count);
        }

        memory.Marks.Start = before.Start;
        Tracks = before.Tracks;
    }

    /// <summary>Where the notes stood when a schema was entered.</summary>
    internal readonly record struct TrackingState(bool IsActive, bool Tracks, int Start, int Count);

    private bool ApplyToChild(in Subschema schema, int value, int name, int index)
    {
        var tracks = Tracks;
        Tracks = false;
        var isValid = recorder is null
            ? schema.Node.Evaluate(ref this, value)
            : recorder.Apply(ref this, schema, value, new JsonPath(recorder.Path, name, index));
        Tracks = tracks;
        return isValid;
    }

    /// <summary>Asked on every sixteenth level: the runtime keeps far more in reserve than that.</summary>
    private readonly bool HasStack() => (depth & 15) != 0 || RuntimeHelpers.TryEnsureSufficientExecutionStack();

    private bool Overrun(SchemaNode schema)
    {
        depth--;
        return GiveUp(depth >= maxDepth || budget >= 0
            ? new($"Checking was given up at '{schema.Location}': schemas are applied within each other too deeply.", $"「{schema.Location}」で検証を中止しました。スキーマの適用の入れ子が深すぎます。")
            : new("Checking was given up: the schema takes too many steps on this document.", "検証を中止しました。この文書に対するスキーマの処理手数が多すぎます。"));
    }
}
