using Microsoft.ML.OnnxRuntime;

namespace Lamina.Onnx;

/// <summary>A model in ONNX Runtime on the CPU, with all of its optimizations, for one size of batch.</summary>
internal sealed class OnnxSession : IDisposable
{
    private readonly InferenceSession session;
    private readonly RunOptions options = new();
    private readonly OrtValue input;
    private readonly OrtValue output;

    public OnnxSession(byte[] model, int batch, NetworkInfo info, int threads)
    {
        using var settings = new SessionOptions
        {
            IntraOpNumThreads = threads,
            InterOpNumThreads = 1,
            ExecutionMode = ExecutionMode.ORT_SEQUENTIAL,
            GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_ALL,
        };
        session = new InferenceSession(model, settings);
        Inputs = new float[batch * info.InputSize];
        Outputs = new float[batch * info.OutputSize];
        input = OrtValue.CreateTensorValueFromMemory(Inputs, [batch, .. info.InputShape.Select(dimension => (long)dimension)]);
        output = OrtValue.CreateTensorValueFromMemory(Outputs, [batch, .. info.OutputShape.Select(dimension => (long)dimension)]);
    }

    /// <summary>The batch, to be written before <see cref="Run"/>.</summary>
    public float[] Inputs { get; }

    /// <summary>What <see cref="Run"/> writes.</summary>
    public float[] Outputs { get; }

    public void Run() => session.Run(options, [OnnxModel.Input], [input], [OnnxModel.Output], [output]);

    public void Dispose()
    {
        input.Dispose();
        output.Dispose();
        options.Dispose();
        session.Dispose();
    }
}
