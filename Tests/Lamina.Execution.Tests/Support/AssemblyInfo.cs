// Tests of allocation and of threads look at the whole process.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
