// Tests share devices, and a device is not for several threads at once.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
