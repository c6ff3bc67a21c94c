import type { QuestionWords } from "../shape";
import { client } from "./questions-client";
import { facility } from "./questions-facility";
import { governance } from "./questions-governance";
import { network } from "./questions-network";
import { server } from "./questions-server";

export const questions = { ...governance, ...network, ...client, ...server, ...facility } satisfies QuestionWords;
