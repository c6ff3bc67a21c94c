declare function build(folder: string, mode: "development" | "production"): Promise<void>;
export = build;
