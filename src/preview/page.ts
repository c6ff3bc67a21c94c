const page = (): string => "<!doctype html><title>preview</title>";

export default page;
